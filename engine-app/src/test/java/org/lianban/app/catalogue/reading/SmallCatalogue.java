package org.lianban.app.catalogue.reading;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue of two items and one joint service that is right, and can be made wrong in one place at a time. */
final class SmallCatalogue {

    static final String REGISTER = """
            type: register
            regions:
              - {code: "990101", name: {zh: 云溪区, en: Yunxi}}
            departments:
              - {code: MARKET, region: "990101", kind: DEPARTMENT, name: {zh: 市场监管, en: Market}}
              - {code: HEALTH, region: "990101", kind: DEPARTMENT, name: {zh: 卫健, en: Health}}
            laws:
              - {code: licensing-law, name: {zh: 行政许可法, en: Licensing Law}}
              - {code: local-rule, name: {zh: 地方规定, en: Local rule}}
            """;

    static final String LICENCE = """
            type: item
            code: licence
            version: 1
            name: {zh: 许可, en: Licence}
            department: MARKET
            kind: LICENCE
            legalBasis: [{law: licensing-law, article: 12}]
            situations:
              - key: size
                question: {zh: 多大, en: How large}
                answers:
                  - {key: small, name: {zh: 小, en: Small}}
                  - {key: large, name: {zh: 大, en: Large}}
            materials:
              - {code: form, name: {zh: 表, en: Form}, necessity: NEEDED, source: APPLICANT, form: BOTH, copies: 1}
              - code: plan
                name: {zh: 图, en: Plan}
                necessity: MAY_FOLLOW
                followWithin: {amount: 5, unit: WORKING_DAY}
                source: APPLICANT
                form: BOTH
                copies: 1
                onlyIf: {situation: size, answers: [large]}
            limits:
              statutory: {amount: 20, unit: WORKING_DAY, basis: {law: licensing-law, article: 42}}
              promised: {amount: 10, unit: WORKING_DAY}
            grounds:
              - code: HEARING
                name: {zh: 听证, en: Hearing}
                basis: {law: licensing-law, article: 45}
                cap: {amount: 20, unit: WORKING_DAY}
                proof: {zh: 笔录, en: Record}
            stages:
              - {key: examination, name: {zh: 审查, en: Examination}, limit: {amount: 8, unit: WORKING_DAY}}
            certificate: {code: licence, name: {zh: 证, en: Licence}, validity: P5Y}
            sources: [{address: example.org, says: nothing}]
            """;

    static final String HEALTH_PROOF = """
            type: item
            code: health-proof
            version: 1
            name: {zh: 健康证, en: Health proof}
            department: HEALTH
            kind: PUBLIC_SERVICE
            legalBasis: [{law: local-rule}]
            materials:
              - {code: form, name: {zh: 表, en: Form}, necessity: NEEDED, source: APPLICANT, form: BOTH, copies: 1}
            limits:
              promised: {amount: 3, unit: WORKING_DAY}
            stages:
              - {key: examination, name: {zh: 审查, en: Examination}, limit: {amount: 3, unit: WORKING_DAY}}
            sources: [{address: example.org, says: nothing}]
            """;

    static final String SERVICE = """
            type: joint-service
            code: open-shop
            version: 1
            name: {zh: 开店, en: Open a shop}
            leadDepartment: MARKET
            items:
              - item: licence
                dependsOn: [health-proof]
                mayVeto: true
              - item: health-proof
                onlyIf: {situation: size, answers: [large]}
            opinionRule: VETO
            limits:
              statutory: {amount: 45, unit: WORKING_DAY, basis: {law: licensing-law, article: 42}}
              promised: {amount: 13, unit: WORKING_DAY}
            sources: [{address: example.org, says: nothing}]
            """;

    private static final CatalogueReader READER = new CatalogueReader();

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallCatalogue() {
        files.put("register.yaml", REGISTER);
        files.put("licence.yaml", LICENCE);
        files.put("health-proof.yaml", HEALTH_PROOF);
        files.put("open-shop.yaml", SERVICE);
    }

    /** Replaces one passage of a file; it must be there. */
    SmallCatalogue with(String file, String passage, String replacement) {
        String text = files.getOrDefault(file, "");
        if (!text.contains(passage)) {
            throw new IllegalArgumentException("Not in " + file + ": " + passage);
        }
        files.put(file, text.replace(passage, replacement));
        return this;
    }

    SmallCatalogue withFile(String file, String text) {
        files.put(file, text);
        return this;
    }

    List<CatalogueFile> files() {
        return files.entrySet().stream()
                .map(file -> new CatalogueFile(file.getKey(), file.getValue()))
                .toList();
    }

    /** Each error as file:line field. */
    List<String> places() {
        return errors().stream()
                .map(error -> error.file() + ":" + error.line() + " " + error.field())
                .toList();
    }

    List<CatalogueError> errors() {
        InvalidCatalogueException refused =
                catchThrowableOfType(InvalidCatalogueException.class, () -> READER.read(files()));
        return refused == null ? List.of() : refused.errors();
    }
}
