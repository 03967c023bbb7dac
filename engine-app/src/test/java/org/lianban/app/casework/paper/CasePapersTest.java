package org.lianban.app.casework.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.lianban.app.casework.Office.by;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.casework.CaseworkTest;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.decision.DecisionForms.Deliver;
import org.lianban.app.casework.decision.DecisionForms.Signature;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.casework.work.CaseState;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.organisation.Role;
import org.lianban.app.papers.IssuedPaper;
import org.lianban.app.papers.PaperKind;
import org.lianban.app.papers.PaperLanguage;
import org.lianban.app.papers.PaperPrint;
import org.lianban.app.papers.Papers;
import org.lianban.app.web.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

class CasePapersTest extends CaseworkTest {

    @Autowired
    Papers papers;

    @Autowired
    People people;

    @Autowired
    Deliveries deliveries;

    private IssuedPaper paper(UUID caseId, PaperKind kind) {
        return papers.ofCase(caseId).stream()
                .filter(paper -> paper.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private PaperPrint print(UUID caseId, PaperKind kind, PaperLanguage language) {
        return papers.print(caseId, paper(caseId, kind).id(), language).orElseThrow();
    }

    private static String text(PaperPrint print) throws IOException {
        try (var document = Loader.loadPDF(print.content())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void templatesHaveTheSameKeysInBothLanguages() {
        PaperWords words = new PaperWords();
        assertThat(words.keysZh()).isEqualTo(words.keysEn());
    }

    @Test
    void everyNoticeIsAPaper() {
        UUID granted = office.caseIn(CaseState.CLOSED);
        assertThat(papers.ofCase(granted))
                .extracting(IssuedPaper::kind)
                .containsExactly(PaperKind.RECEIPT, PaperKind.ACCEPTANCE, PaperKind.GRANT, PaperKind.DELIVERY);
        UUID refused = office.examined(Situation.SHOP_SIGN);
        office.decide(refused, Verdict.REFUSE);
        assertThat(papers.ofCase(refused)).extracting(IssuedPaper::kind).contains(PaperKind.REFUSAL);
    }

    @Test
    void theReceiptListsWhatCameAndWhatDidNot() throws IOException {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        String missing = office.nameOf("shop-sign", "site-agreement").zh();
        assertThat(text(print(caseId, PaperKind.RECEIPT, PaperLanguage.ZH)))
                .contains("申请材料收件凭证", "云溪小馆", "919*************1Y", "2026年3月2日")
                .containsSubsequence("尚未收到的材料", missing)
                .contains(paper(caseId, PaperKind.RECEIPT).code());
    }

    @Test
    void theNoticeOfCorrectionsNamesEachDefectAndTheLastDayInBothLanguages() throws IOException {
        UUID caseId = office.applied(Situation.SHOP_SIGN, "site-agreement");
        office.askToCorrect(caseId, "site-agreement");
        assertThat(text(print(caseId, PaperKind.CORRECTION, PaperLanguage.BOTH)))
                .contains("补正材料告知书", "缺少 site-agreement", "Notice of corrections")
                .contains(office.nameOf("shop-sign", "site-agreement").en());
    }

    @Nested
    class Delivery {

        /** One black point. */
        private static final String PNG =
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

        private void deliver(UUID caseId, @Nullable Signature signature) {
            deliveries.deliver(by(office.clerk()), caseId, new Deliver(Deliver.Method.WINDOW, "张三", null, signature));
        }

        @Test
        void putsTheDrawnSignatureAndItsHashOnTheAcknowledgement() throws IOException {
            UUID caseId = office.caseIn(CaseState.DELIVERING);
            deliver(caseId, new Signature(PNG, null));
            assertThat(text(print(caseId, PaperKind.DELIVERY, PaperLanguage.ZH)))
                    .contains("送达回证", "张三", "窗口领取", "签名图像 SHA-256");
        }

        @Test
        void takesTheTypedNameWithAReason() throws IOException {
            UUID caseId = office.caseIn(CaseState.DELIVERING);
            deliver(caseId, new Signature(null, "右手受伤"));
            assertThat(text(print(caseId, PaperKind.DELIVERY, PaperLanguage.ZH)))
                    .contains("右手受伤");
        }

        @Test
        void refusesWhatIsNeitherOrNoPicture() {
            UUID caseId = office.caseIn(CaseState.DELIVERING);
            for (Signature wrong : List.of(
                    new Signature(null, " "), new Signature("bm8gcGljdHVyZQ==", null), new Signature("%", null))) {
                assertThatExceptionOfType(Refusal.class).isThrownBy(() -> deliver(caseId, wrong));
            }
            assertThat(register.state(caseId)).isEqualTo("DELIVERING");
        }
    }

    @Test
    void comesOutTheSameAgain() {
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        PaperPrint first = print(caseId, PaperKind.RECEIPT, PaperLanguage.EN);
        moveTo("2026-03-05T09:00");
        PaperPrint again = print(caseId, PaperKind.RECEIPT, PaperLanguage.EN);
        assertThat(again.content()).isEqualTo(first.content());
        assertThat(again.sha256()).isEqualTo(first.sha256()).hasSize(64);
    }

    @Nested
    class Verification {

        @Test
        void tellsAStrangerWhichPaperItIsAndTheHashOfWhatWasHandedOut() {
            UUID caseId = office.applied(Situation.SHOP_SIGN);
            PaperPrint print = print(caseId, PaperKind.RECEIPT, PaperLanguage.ZH);
            Browser.Answer answer = people.browser()
                    .get("/api/papers/verification/"
                            + paper(caseId, PaperKind.RECEIPT).code());
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().get("kind").asString()).isEqualTo("RECEIPT");
            assertThat(answer.json().get("recipient").asString()).isEqualTo("云**");
            assertThat(answer.json().get("prints").get(0).get("sha256").asString())
                    .isEqualTo(print.sha256());
            assertThat(answer.text()).doesNotContain("云溪小馆", "91990101MA0000001Y");
        }

        @Test
        void answersMistypedAndUnknownCodesAlike() {
            Browser stranger = people.browser();
            Browser.Answer mistyped = stranger.get("/api/papers/verification/nonsense");
            Browser.Answer unknown = stranger.get("/api/papers/verification/2222-2222-2222");
            assertThat(mistyped.status()).isEqualTo(unknown.status()).isEqualTo(404);
            assertThat(mistyped.json().get("detail")).isEqualTo(unknown.json().get("detail"));
        }
    }

    @Test
    void whoMayNotReadTheCaseGetsNoPaper() {
        UUID caseId = office.applied(Situation.SHOP_SIGN);
        UUID receipt = paper(caseId, PaperKind.RECEIPT).id();
        Browser stranger = people.as("TOBACCO", Role.APPROVER);
        for (String path : List.of("/papers", "/papers/" + receipt)) {
            assertThat(stranger.get("/api/cases/" + caseId + path).status()).isEqualTo(404);
        }
        Browser clerk = people.as("SERVICE_CENTRE", Role.CLERK);
        assertThat(Set.of(clerk.get("/api/cases/" + caseId + "/papers").status()))
                .containsExactly(200);
        assertThat(clerk.get("/api/cases/" + caseId + "/papers/" + receipt + "?language=fr")
                        .status())
                .isEqualTo(400);
    }
}
