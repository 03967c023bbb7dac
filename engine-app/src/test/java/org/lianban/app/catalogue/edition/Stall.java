package org.lianban.app.catalogue.edition;

import java.util.Map;
import org.lianban.app.casework.Situation;
import org.lianban.app.casework.acceptance.ApplicationForm;

/** An item that no release knows: a licence for a stall. Each test has one of its own, so that none disturbs another. */
record Stall(String code) {

    private static final String YAML = """
            type: item
            code: CODE
            version: 1
            name: {zh: 摆摊许可, en: Street stall CODE}
            department: MARKET
            kind: LICENCE
            legalBasis: [{law: licensing-law, article: 12}]
            situations:
              - key: CODE-evening
                question: {zh: 是否夜间经营？, en: Open in the evening?}
                answers:
                  - {key: day, name: {zh: 白天, en: By day}}
                  - {key: night, name: {zh: 夜间, en: By night}}
            materials:
              - {code: CODE-plan, name: {zh: 摊位平面图, en: Plan of the stall}, necessity: NEEDED, source: APPLICANT, form: BOTH, copies: 1}
              - {code: CODE-photo, name: {zh: 摊位照片, en: Photograph}, necessity: NEEDED, source: APPLICANT, form: BOTH, copies: 1}
            form:
              - {key: floor-area, required: true, min: 5}
            limits:
              statutory: {amount: 20, unit: WORKING_DAY, basis: {law: licensing-law, article: 42}}
              promised: {amount: 10, unit: WORKING_DAY}
            grounds:
              - code: TESTING
                name: {zh: 检测, en: Testing}
                basis: {law: licensing-law, article: 45}
                cap: {amount: 10, unit: WORKING_DAY}
                proof: {zh: 检测报告, en: The report}
            stages:
              - {key: examination, name: {zh: 审查, en: Examination}, limit: {amount: 2, unit: WORKING_DAY}}
            certificate: {code: CODE-licence, name: {zh: 摆摊许可证, en: Stall licence}, validity: P5Y}
            sources: [{address: example.org, says: nothing}]
            """;

    /** The line of the promised limit. */
    static final int PROMISED = 21;

    String path() {
        return PublishingTest.LIST + "/item/" + code;
    }

    /** Its file, with parts of it replaced: pairs of what is there and what shall be. */
    String yaml(String... replacements) {
        String text = YAML.replace("CODE", code);
        for (int i = 0; i < replacements.length; i += 2) {
            String old = replacements[i].replace("CODE", code);
            if (!text.contains(old)) {
                throw new AssertionError("not in the file: " + old);
            }
            text = text.replace(old, replacements[i + 1].replace("CODE", code));
        }
        return text;
    }

    /** Somebody who wants a stall by day. */
    Situation wanted() {
        return new Situation(code, false, ApplicationForm.Applicant.Kind.ENTERPRISE, Map.of(code + "-evening", "day"));
    }

    String part(String name) {
        return code + "-" + name;
    }
}
