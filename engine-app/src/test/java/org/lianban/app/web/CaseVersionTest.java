package org.lianban.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseVersionTest {

    @Test
    void travelsAsAnEntityTag() {
        assertThat(new CaseVersion(7).etag()).isEqualTo("\"7\"");
        assertThat(CaseVersion.demandedBy("\"7\"")).contains(new CaseVersion(7));
    }

    @Test
    void isNotDemandedWithoutAHeaderOrWhenAnyWillDo() {
        assertThat(CaseVersion.demandedBy(null)).isEmpty();
        assertThat(CaseVersion.demandedBy("*")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"seven\"", "\"7\", \"8\"", "\"99999999999999999999\""})
    void isRefusedWhenItIsNoTagOfOurs(String header) {
        assertThatThrownBy(() -> CaseVersion.demandedBy(header)).isInstanceOf(Refusal.class);
    }

    @Test
    void refusesAnotherVersionAndTellsThePresentOne() {
        assertThatCode(() -> new CaseVersion(7).mustBe(7)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new CaseVersion(7).mustBe(8)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind().status()).isEqualTo(412);
            assertThat(refusal.details()).containsEntry("currentVersion", 8L);
        });
    }
}
