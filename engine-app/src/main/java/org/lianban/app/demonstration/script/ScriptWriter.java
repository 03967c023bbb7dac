package org.lianban.app.demonstration.script;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.ApplicationForm.Applicant;
import org.lianban.app.casework.acceptance.CaseMaterial;
import org.lianban.app.casework.acceptance.MaterialPlan;
import org.lianban.app.casework.acceptance.MaterialState;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.LimitSpec;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.catalogue.SuspensionGround;
import org.lianban.app.rulebook.RulesBook;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the script of each case. */
@Component
@Profile("demonstration")
public class ScriptWriter {

    private final CatalogueBook catalogue;
    private final RulesBook rules;
    private final MaterialPlan plan;

    ScriptWriter(CatalogueBook catalogue, RulesBook rules, MaterialPlan plan) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.plan = plan;
    }

    /** The script of the case of that number, always the same for the same luck. */
    public CaseScript write(Chance chance) {
        Story story = drawn(Story.ALL, Story::share, chance.of("story"));
        List<Offer> offers = story.has(Twist.PAUSED)
                ? Offer.ALL.stream().filter(this::mayPause).toList()
                : Offer.ALL;
        Offer offer = drawn(offers, Offer::share, chance.of("service"));
        Map<String, String> answers = answers(offer, chance);
        CaseServices today = new CaseServices(catalogue.current(), rules.current());
        List<ServiceItem> items = plan.items(today, offer.service(), offer.joint(), answers);
        List<CaseMaterial> needed = plan.of(today, offer.service(), offer.joint(), answers);
        CaseScript.@Nullable Following following = story.has(Twist.FOLLOWING) ? following(items, needed) : null;
        return new CaseScript(
                chance,
                story,
                offer.service(),
                answers,
                applicant(offer, story, chance, answers),
                items.stream().map(ServiceItem::code).toList(),
                handedIn(needed, story, chance, following),
                following,
                story.has(Twist.PAUSED) ? pause(items, chance) : null);
    }

    private boolean mayPause(Offer offer) {
        Catalogue current = catalogue.current();
        return offer.joint()
                && current.jointService(offer.service()).stream()
                        .flatMap(service -> service.items().stream())
                        .filter(constituent -> constituent.onlyIf() == null)
                        .flatMap(constituent -> current.item(constituent.item()).stream())
                        .anyMatch(item -> !item.grounds().isEmpty());
    }

    private Map<String, String> answers(Offer offer, Chance chance) {
        Catalogue current = catalogue.current();
        List<Situation> situations = offer.joint()
                ? current.situationsOf(current.jointService(offer.service()).orElseThrow())
                : current.item(offer.service()).orElseThrow().situations();
        Map<String, String> answers = new LinkedHashMap<>();
        situations.forEach(situation -> answers.put(
                situation.key(),
                chance.pick(situation.key(), situation.answers()).key()));
        return answers;
    }

    /** Who comes as a person where only a business may, is not accepted; a business without staff is founded by a person. */
    private static Applicant applicant(Offer offer, Story story, Chance chance, Map<String, String> answers) {
        boolean person = story.has(Twist.NOT_ACCEPTED) || "no".equals(answers.get("hires-staff"));
        return Applicants.of(offer.trade(), chance, person);
    }

    /** Two of the papers stay at home where there will be a correction notice; a paper that follows stays there too. */
    private static List<String> handedIn(
            List<CaseMaterial> needed, Story story, Chance chance, CaseScript.@Nullable Following following) {
        List<String> brought = new ArrayList<>(needed.stream()
                .filter(material -> material.state() == MaterialState.MISSING)
                .filter(material ->
                        material.necessity() != Necessity.OPTIONAL || chance.happens(material.material(), 0.5))
                .map(CaseMaterial::material)
                .toList());
        if (following != null) {
            brought.remove(following.material());
        }
        if (story.has(Twist.DEFECTS)) {
            List<String> necessary = needed.stream()
                    .filter(material -> material.necessity() == Necessity.NEEDED)
                    .map(CaseMaterial::material)
                    .filter(brought::contains)
                    .limit(2)
                    .toList();
            brought.removeAll(necessary);
        }
        return brought;
    }

    private static CaseScript.@Nullable Following following(List<ServiceItem> items, List<CaseMaterial> needed) {
        List<String> mayFollow = needed.stream()
                .filter(material -> material.necessity() == Necessity.MAY_FOLLOW)
                .map(CaseMaterial::material)
                .toList();
        for (ServiceItem item : items) {
            for (Material material : item.materials()) {
                LimitSpec within = material.followWithin();
                if (within != null && mayFollow.contains(material.code())) {
                    return new CaseScript.Following(material.code(), within.amount());
                }
            }
        }
        return null;
    }

    private static CaseScript.@Nullable Pause pause(List<ServiceItem> items, Chance chance) {
        List<ServiceItem> pausable =
                items.stream().filter(item -> !item.grounds().isEmpty()).toList();
        if (pausable.isEmpty()) {
            return null;
        }
        ServiceItem item = chance.pick("paused", pausable);
        SuspensionGround ground = chance.pick("ground", item.grounds());
        int days = Math.max(2, ground.cap().amount() * chance.between("days", 5, 10) / 10);
        return new CaseScript.Pause(
                item.code(), ground.code(), days, ground.proof().zh());
    }

    private static <T> T drawn(List<T> choices, ToIntFunction<T> share, double luck) {
        int mark = (int) (luck * choices.stream().mapToInt(share).sum());
        for (T choice : choices) {
            mark -= share.applyAsInt(choice);
            if (mark < 0) {
                return choice;
            }
        }
        throw new IllegalStateException("shares add up to more than their sum");
    }
}
