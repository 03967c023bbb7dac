package org.lianban.app.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianban.app.Browser;
import org.lianban.app.People;
import org.lianban.app.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A system somewhere else that delivers its cases over HTTP, with the token that an administrator gave it. */
public final class Elsewhere {

    private static final AtomicInteger MADE = new AtomicInteger();

    public final String code = "sys-" + MADE.incrementAndGet();
    final String department;
    private final People people;
    private final Browser administrator;
    private final Browser delivering;

    private Elsewhere(People people, String department, String mapping, boolean historical) {
        this.people = people;
        this.department = department;
        this.administrator = people.as(department, Role.ADMINISTRATOR);
        Browser.Answer made = administrator.post("/api/exchange/systems/" + code, form(mapping, historical));
        if (made.status() != 201) {
            throw new AssertionError(made.text());
        }
        this.delivering = withToken(token("DELIVER"));
    }

    /** One that speaks the words of the interface. */
    public static Elsewhere of(People people, String department) {
        return new Elsewhere(people, department, "native", false);
    }

    /** One that delivers closed logs by a mapping. */
    public static Elsewhere ofLogs(People people, String department, String mapping) {
        return new Elsewhere(people, department, mapping, true);
    }

    Map<String, Object> form(String mapping, boolean historical) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("department", department);
        form.put("nameZh", "某系统");
        form.put("nameEn", "A system");
        form.put("mapping", mapping);
        form.put("limit", Map.of("amount", 20, "unit", "WORKING_DAY"));
        form.put("historical", historical);
        form.put("active", true);
        return form;
    }

    public Browser administrator() {
        return administrator;
    }

    public Browser supervisor() {
        return people.as(department, Role.SUPERVISOR);
    }

    String token(String scope) {
        return issue(scope).get("token").asString();
    }

    JsonNode issue(String scope) {
        Browser.Answer issued = administrator.post(
                "/api/exchange/systems/" + code + "/tokens", Map.of("scope", scope, "note", "x", "validDays", 30));
        if (issued.status() != 201) {
            throw new AssertionError(issued.text());
        }
        return issued.json();
    }

    Browser withToken(String token) {
        return people.browser().with("Authorization", "Bearer " + token);
    }

    /** Delivers events, each a JSON object. */
    public Browser.Answer deliver(List<String> events) {
        return deliver(delivering, events);
    }

    Browser.Answer deliver(Browser browser, List<String> events) {
        return post(browser, "{\"events\":[" + String.join(",", events) + "]}");
    }

    Browser.Answer post(Browser browser, String body) {
        return browser.post("/api/exchange/" + code + "/events", body);
    }

    Browser.Answer post(String body) {
        return post(delivering, body);
    }

    Browser.Answer repeated(String key, List<String> events) {
        return deliver(withToken(token("DELIVER")).with("Idempotency-Key", key), events);
    }

    public Browser.Answer log(byte[] log) {
        return delivering.postBytes("/api/exchange/" + code + "/logs", "application/octet-stream", log);
    }

    public Browser delivering() {
        return delivering;
    }

    JsonNode summary() {
        return delivering.get("/api/exchange/systems/" + code + "/summary").json();
    }

    /** The letters of what became of each event. */
    static String results(Browser.Answer answer) {
        StringBuilder letters = new StringBuilder();
        answer.json()
                .get("results")
                .forEach(
                        result -> letters.append(result.get("result").asString().charAt(0)));
        return letters.toString();
    }

    /** What became of a case, for comparison: everything but what tells of the delivery. */
    JsonNode ledger(String reference) {
        return one(reference).get("clocks");
    }

    public JsonNode one(String reference) {
        Browser supervisor = supervisor();
        JsonNode rows = supervisor
                .get("/api/delivered-cases?system=" + code + "&q=" + reference)
                .json()
                .get("items");
        List<String> ids = new ArrayList<>();
        rows.forEach(row -> {
            if (row.get("reference").asString().equals(reference)) {
                ids.add(row.get("id").asString());
            }
        });
        if (ids.size() != 1) {
            throw new AssertionError(rows);
        }
        return supervisor.get("/api/delivered-cases/" + ids.get(0)).json();
    }

    /** An event as the interface takes it. */
    public static String event(String id, String reference, String type, String at, String... more) {
        return "{\"id\":\"%s\",\"case\":\"%s\",\"type\":\"%s\",\"at\":\"%s\"%s}"
                .formatted(id, reference, type, at, more.length == 0 ? "" : "," + String.join(",", more));
    }

    /** A case that was paused and decided in time. */
    static List<String> paused(String reference) {
        return List.of(
                event("e1", reference, "RECEIVED", "2026-03-02T09:00:00+08:00", "\"data\":{\"service\":\"road\"}"),
                event("e2", reference, "ACCEPTED", "2026-03-04T09:00:00+08:00"),
                event(
                        "e3",
                        reference,
                        "PAUSED",
                        "2026-03-05T09:00:00+08:00",
                        "\"data\":{\"pause\":\"p1\",\"ground\":\"TESTING\",\"cap\":30}"),
                event("e4", reference, "RESUMED", "2026-03-20T09:00:00+08:00", "\"data\":{\"pause\":\"p1\"}"),
                event("e5", reference, "DECIDED", "2026-04-03T09:00:00+08:00"));
    }

    /** How many versions of events of a case are stored. */
    long events(JdbcClient jdbc, String reference) {
        return jdbc.sql("""
                        select count(*) from exchange_event e join delivered_case c on c.id = e.case_id
                        where c.reference = :reference and c.system = :system
                        """)
                .param("reference", reference)
                .param("system", code)
                .query(Long.class)
                .single();
    }
}
