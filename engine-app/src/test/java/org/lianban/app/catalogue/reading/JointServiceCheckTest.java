package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a joint service says of its items: which, in what order, and who may veto. */
class JointServiceCheckTest {

    private final SmallCatalogue catalogue = new SmallCatalogue();

    private void assertRefused(String file, int line, String field, String message) {
        assertThat(catalogue.errors()).extracting(Fault::of).containsExactly(new Fault(file, line, field, message));
    }

    @Test
    void aJointServiceConsistsOfItemsOfTheCatalogue() {
        catalogue.with("open-shop.yaml", "opinionRule: VETO", "  - item: no-item\nopinionRule: VETO");
        assertRefused("open-shop.yaml", 12, "/items/2/item", "There is no item 'no-item' in the catalogue");
    }

    @Test
    void whatIsOfferedHasNoItemThatIsDiscontinued() {
        catalogue.with(
                "health-proof.yaml", "version: 1", "version: 1\ndiscontinued: {zh: 不再需要, en: Not needed any more}");
        assertRefused(
                "open-shop.yaml",
                10,
                "/items/1/item",
                "The item 'health-proof' is discontinued, and cannot be part of what is offered");
        catalogue.with("open-shop.yaml", "version: 1", "version: 1\ndiscontinued: {zh: 不再需要, en: Not needed any more}");
        assertThat(catalogue.errors()).isEmpty();
    }

    @Test
    void anItemDependsOnItemsOfItsJointService() {
        catalogue.with("open-shop.yaml", "dependsOn: [health-proof]", "dependsOn: [health-proof, no-item]");
        assertRefused("open-shop.yaml", 8, "/items/0/dependsOn/1", "'no-item' is not an item of this joint service");
    }

    @Test
    void itemsDoNotWaitForOneAnotherInACircle() {
        catalogue.with("open-shop.yaml", "- item: health-proof", "- item: health-proof\n    dependsOn: [licence]");
        assertRefused(
                "open-shop.yaml",
                8,
                "/items/0/dependsOn",
                "These items wait for one another in a circle: licence -> health-proof -> licence");
    }

    @Test
    void anItemDoesNotWaitForItself() {
        catalogue.with("open-shop.yaml", "dependsOn: [health-proof]", "dependsOn: [licence]");
        assertRefused(
                "open-shop.yaml",
                8,
                "/items/0/dependsOn",
                "These items wait for one another in a circle: licence -> licence");
    }

    @Test
    void theVetoRuleNeedsAVeto() {
        catalogue.with("open-shop.yaml", "mayVeto: true", "mayVeto: false");
        assertRefused("open-shop.yaml", 12, "/opinionRule", "Under VETO at least one item must have mayVeto: true");
    }

    @Test
    void aVetoNeedsTheVetoRule() {
        catalogue.with("open-shop.yaml", "opinionRule: VETO", "opinionRule: MAJORITY");
        assertRefused("open-shop.yaml", 9, "/items/0/mayVeto", "An item may veto only under the opinion rule VETO");
    }
}
