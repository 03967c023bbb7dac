package org.lianban.app;

import static java.util.Map.entry;

import java.util.Map;

/** For each endpoint that needs more than its address a request that it can read, so that a refusal is about who asks. */
public final class SampleRequests {

    private static final String REASON = "{\"reason\":\"x\"}";
    private static final String CODE = "{\"id\":\"00000000-0000-0000-0000-000000000000\",\"code\":\"x\"}";
    private static final String TITLE_AND_NOTE = "{\"title\":\"x\",\"note\":\"x\"}";

    private static final String TEXT = "{\"text\":\"x\"}";
    private static final String HAND_OVER = "{\"to\":\"nobody\",\"reason\":\"x\"}";
    private static final String HANDED_IN = "{\"materials\":[{\"key\":\"x\",\"provided\":true}]}";
    private static final String VIEW = "{\"name\":\"x\",\"question\":{\"scope\":\"own\"}}";
    private static final String NOTICE =
            "{\"publishedOn\":\"2026-01-01\",\"title\":\"x\",\"source\":\"x\",\"days\":[]}";

    private static final String BOOKING =
            "{\"startsAt\":\"2026-03-02T01:00:00Z\",\"name\":\"x\",\"phone\":\"13800000000\"}";

    private static final String SYSTEM = """
            {"department":"MARKET","nameZh":"x","nameEn":"x","mapping":"native","historical":false,"active":true}""";

    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("POST /api/applications", """
                    {"serviceCode":"x","answers":{},"materials":[],
                     "applicant":{"kind":"PERSON","name":"x","idNumber":"x","phone":"13800000000"}}"""),
            entry(
                    "POST /api/public/sign-in-codes",
                    "{\"kind\":\"PERSON\",\"idNumber\":\"x\",\"contact\":\"10000000000\"}"),
            entry(
                    "PUT /api/administration/templates/{kind}/{channel}/{language}/draft",
                    "{\"body\":\"x\",\"version\":0,\"revision\":0}"),
            entry("POST /api/administration/templates/{kind}/{channel}/{language}/preview", "{\"body\":\"x\"}"),
            entry(
                    "POST /api/administration/templates/{kind}/{channel}/{language}/publication",
                    "{\"version\":0,\"revision\":0,\"shipped\":true}"),
            entry(
                    "PUT /api/administration/catalogue/{type}/{code}/draft",
                    "{\"content\":{},\"version\":0,\"revision\":0}"),
            entry("POST /api/administration/catalogue/{type}/{code}/publication", "{\"version\":0,\"revision\":0}"),
            entry("POST /api/administration/jobs/retry", "{\"element\":\"x\"}"),
            entry("POST /api/public/progress-codes", "{\"number\":\"x\"}"),
            entry("POST /api/public/sign-ins", CODE),
            entry("POST /api/public/progress", CODE),
            entry("POST /api/cases/{id}/acceptance-refusal", "{\"reasons\":\"x\",\"remedies\":\"x\"}"),
            entry("POST /api/cases/{id}/check", "{\"materials\":[{\"key\":\"x\",\"state\":\"PROVIDED\"}]}"),
            entry(
                    "POST /api/cases/{id}/conditional-acceptance",
                    "{\"toFollow\":[{\"key\":\"x\",\"by\":\"2026-03-03\"}]}"),
            entry("POST /api/cases/{id}/correction-notice", "{\"items\":[{\"key\":\"x\",\"defect\":\"x\"}]}"),
            entry(
                    "POST /api/cases/{id}/marks",
                    "{\"attachmentId\":\"00000000-0000-0000-0000-000000000000\",\"page\":1,\"x\":0,\"y\":0,\"width\":0.5,\"height\":0.5,\"note\":\"x\"}"),
            entry("PUT /api/cases/{id}/marks/{mark}", "{\"note\":\"x\"}"),
            entry("PUT /api/cases/{id}/contact", "{\"idNumber\":\"x\",\"phone\":\"1000000\"}"),
            entry("POST /api/cases/{id}/correction-parts", "{\"items\":[]}"),
            entry("POST /api/cases/{id}/corrections", HANDED_IN),
            entry("POST /api/cases/{id}/late-materials", HANDED_IN),
            entry("POST /api/cases/{id}/decision", "{\"result\":\"GRANT\",\"reasons\":\"x\"}"),
            entry("POST /api/cases/{id}/lead-conclusion", "{\"result\":\"GRANT\",\"reasons\":\"x\"}"),
            entry(
                    "POST /api/cases/{id}/delivery",
                    "{\"method\":\"WINDOW\",\"receiver\":\"x\",\"signedAt\":\"2026-03-02T01:00:00Z\"}"),
            entry("POST /api/cases/{id}/extension-requests", "{\"workingDays\":1,\"reason\":\"x\"}"),
            entry("POST /api/cases/{id}/withdrawal", REASON),
            entry("POST /api/consultations/{id}/signature", "{\"verdict\":\"AGREE\",\"text\":\"x\"}"),
            entry("POST /api/consultations/{id}/reassign", HAND_OVER),
            entry("POST /api/tasks/{id}/examiners", "{\"to\":\"x\",\"question\":\"x\"}"),
            entry("POST /api/tasks/{id}/signatures", "{\"signers\":[\"x\"],\"question\":\"x\"}"),
            entry("POST /api/consultations/{id}/answer", "{\"text\":\"x\"}"),
            entry("POST /api/extensions/{id}/refuse", REASON),
            entry("POST /api/special-procedures/{id}/grant", "{\"days\":1}"),
            entry("POST /api/special-procedures/{id}/refuse", REASON),
            entry(
                    "POST /api/special-procedures/{id}/resume",
                    "{\"proof\":{\"kind\":\"x\",\"reference\":\"x\",\"datedOn\":\"2026-03-02\"}}"),
            entry("POST /api/tasks/views", VIEW),
            entry("PUT /api/tasks/views/{id}", VIEW),
            entry("POST /api/tasks/{id}/consultations", "{\"department\":\"FIRE\",\"question\":\"x\"}"),
            entry("POST /api/studio/simulations", "{\"from\":\"2026-01-01\",\"to\":\"2026-01-02\"}"),
            entry("POST /api/bulk-jobs", "{\"action\":\"CLAIM\",\"question\":{}}"),
            entry("POST /api/tasks/{id}/delegate", HAND_OVER),
            entry("POST /api/tasks/{id}/transfer", HAND_OVER),
            entry("POST /api/tasks/{id}/completion", TEXT),
            entry("POST /api/tasks/{id}/stage-form", "{\"values\":{}}"),
            entry("POST /api/tasks/{id}/opinion", "{\"result\":\"AGREE\",\"text\":\"x\"}"),
            entry(
                    "POST /api/tasks/{id}/special-procedures",
                    "{\"ground\":\"TESTING\",\"reason\":\"x\",\"days\":1,\"plannedProof\":\"x\"}"),
            entry("POST /api/supervision-rules/comparisons", "{\"source\":\"x\"}"),
            entry(
                    "POST /api/supervision-rules/trials",
                    "{\"source\":\"x\",\"casesFrom\":\"2026-01-01\",\"casesTo\":\"2026-01-02\"}"),
            entry(
                    "POST /api/supervision-rules/versions",
                    "{\"trial\":\"00000000-0000-0000-0000-000000000000\",\"effectiveFrom\":\"2099-01-01\",\"note\":\"x\"}"),
            entry("POST /api/findings/{id}/answer", TEXT),
            entry("POST /api/findings/{id}/uphold", TEXT),
            entry("POST /api/findings/{id}/appeal", TEXT),
            entry("POST /api/findings/{id}/revoke", TEXT),
            entry("POST /api/findings/{id}/waive", TEXT),
            entry("POST /api/assessments/{period}/publications", "{\"replaces\":0}"),
            entry(
                    "POST /api/orders",
                    "{\"subject\":\"x\",\"text\":\"x\",\"departments\":[\"MARKET\"],\"workingDays\":1}"),
            entry("POST /api/hall/calls", "{\"counter\":\"1\"}"),
            entry("POST /api/hall/tickets/{id}/case", "{\"caseId\":\"00000000-0000-0000-0000-000000000000\"}"),
            entry("POST /api/hall/appointments", BOOKING),
            entry("POST /api/hall/appointments/arrivals", "{\"code\":\"x\"}"),
            entry("POST /api/public/halls/{hall}/appointments", BOOKING),
            entry("POST /api/orders/{id}/reply", TEXT),
            entry("POST /api/orders/{id}/accept", "{\"department\":\"MARKET\",\"text\":\"x\"}"),
            entry("POST /api/orders/{id}/return", "{\"department\":\"MARKET\",\"text\":\"x\",\"workingDays\":1}"),
            entry("POST /api/orders/{id}/remind", TEXT),
            entry("POST /api/orders/{id}/close", TEXT),
            entry("POST /api/orders/{id}/withdraw", TEXT),
            entry("POST /api/calendar/notices", NOTICE),
            entry("POST /api/calendar/notices/preview", NOTICE),
            entry("PUT /api/account/notifications", """
                    {"language":"ZH","mail":[],"sms":[],"urgentInQuietHours":false,"digest":"AT_ONCE"}"""),
            entry(
                    "POST /api/administration/webhooks",
                    "{\"url\":\"https://203.0.113.7/x\",\"secret\":\"0123456789abcdef\",\"active\":true}"),
            entry("PUT /api/administration/webhooks/{id}", "{\"active\":false}"),
            entry("POST /api/studio/changes", "{\"title\":\"x\"}"),
            entry("PUT /api/studio/changes/{id}", "{\"title\":\"x\"}"),
            entry("POST /api/studio/changes/{id}/parts", "{\"kind\":\"MODEL\",\"key\":\"x\",\"beginning\":\"EMPTY\"}"),
            entry("POST /api/studio/parts/{part}/comments", "{\"element\":\"\",\"text\":\"x\"}"),
            entry("POST /api/studio/comments/{thread}/answers", TEXT),
            entry("POST /api/studio/parts/{part}/bench/tries", "{\"inputs\":{}}"),
            entry("PUT /api/studio/parts/{part}/bench/cases", "{\"base\":0,\"sheet\":\"\"}"),
            entry("POST /api/studio/changes/{id}/submission", "{\"note\":\"x\"}"),
            entry("POST /api/studio/changes/{id}/sending-back", REASON),
            entry("POST /api/studio/migrations", "{\"from\":\"x\",\"to\":\"y\",\"renamed\":[],\"note\":\"x\"}"),
            entry("POST /api/studio/releases/{number}/rollback", TITLE_AND_NOTE),
            entry("POST /api/studio/artifacts/{kind}/{key}/versions/{version}/rollback", TITLE_AND_NOTE),
            entry("POST /api/studio/tokens", "{\"note\":\"x\",\"validDays\":1}"),
            entry("POST /api/reports", """
                    {"name":"x","path":"/api/cases","query":{},"page":"/cases","format":"CSV","language":"EN",
                     "often":"WORKING_DAY","hour":8,"readers":["x"]}"""),
            entry("POST /api/staff", """
                    {"login":"somebody","name":"x","department":"MARKET","roles":["CLERK"],"authorities":[],
                     "password":"correct horse battery"}"""),
            entry("POST /api/exchange/{system}/events", "{\"events\":[]}"),
            entry("POST /api/exchange/systems/{code}", SYSTEM),
            entry("POST /api/applicant/applications", """
                    {"serviceCode":"x","content":{"answers":{},"name":"","phone":"","address":""}}"""),
            entry(
                    "PUT /api/applicant/applications/{id}",
                    "{\"answers\":{},\"name\":\"\",\"phone\":\"\",\"address\":\"\"}"),
            entry("POST /api/applicant/applications/{id}/held-documents", "{\"answers\":{}}"),
            entry("POST /api/applications/held-documents", """
                    {"serviceCode":"x","answers":{},"applicant":"PERSON","idNumber":"x"}"""),
            entry("PUT /api/exchange/held-documents", "{\"documents\":[]}"),
            entry("POST /api/applicant/applications/{id}/submission", """
                    {"answers":{},"name":"x","idNumber":"x","phone":"13800000000","materials":[]}"""),
            entry("POST /api/contests/{id}/answer", "{\"result\":\"UPHELD\",\"text\":\"x\"}"),
            entry("POST /api/ratings/{caseId}/answer", TEXT),
            entry("POST /api/screens", "{\"name\":\"x\"}"),
            entry("PUT /api/drafts", "{\"form\":\"x\",\"content\":\"{}\"}"),
            entry("PUT /api/exchange/systems/{code}", SYSTEM),
            entry("POST /api/exchange/systems/{code}/tokens", "{\"scope\":\"READ\",\"note\":\"x\",\"validDays\":1}"),
            entry(
                    "PUT /api/staff/{login}",
                    "{\"name\":\"x\",\"department\":\"MARKET\",\"roles\":[],\"authorities\":[],\"active\":true}"));

    private static final Map<String, String> QUERIES = Map.of(
            "POST /api/studio/changes/{id}/imports",
            "?kind=form",
            "POST /api/studio/parts/{part}/revisions",
            "?base=1",
            "POST /api/studio/parts/{part}/revisions/{number}/restore",
            "?base=1",
            "POST /api/studio/checks",
            "?kind=form&key=x",
            "GET /api/board/cases",
            "?kind=running",
            "GET /api/drill/cases",
            "?department=MARKET&item=food-business-licence",
            "GET /api/assessments/{period}/references",
            "?figure=CASES");

    private SampleRequests() {}

    /**
     * Sends the request of an endpoint.
     *
     * @param endpoint verb and pattern
     * @param path the pattern with its variables filled in
     */
    public static Browser.Answer send(Browser browser, String endpoint, String path) {
        String verb = endpoint.substring(0, endpoint.indexOf(' '));
        if (endpoint.equals("POST /api/attachments")) {
            return browser.upload(path, "a.pdf", "%PDF-1.7\n%%EOF\n");
        }
        String body = verb.equals("GET") ? null : BODIES.getOrDefault(endpoint, "{}");
        return browser.send(verb, path + QUERIES.getOrDefault(endpoint, ""), body);
    }
}
