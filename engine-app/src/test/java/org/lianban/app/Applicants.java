package org.lianban.app;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applicants for tests. Each has a number of its own; what would be sent to their telephones is read where it waits. */
@Lazy
@TestComponent
public class Applicants {

    private static final AtomicInteger BORN = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private final People people;
    private final JdbcClient jdbc;

    Applicants(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** An identity number that nobody has yet. */
    public static String number() {
        String first = "99010119800101%03d".formatted(BORN.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (first.charAt(i) - '0');
        }
        return first + "10X98765432".charAt(sum % 11);
    }

    /** A browser in which somebody new is signed in. */
    public Browser signedIn() {
        String number = number();
        return signedIn(number, phone(number));
    }

    /** A telephone of no network that is this person's. */
    public static String phone(String number) {
        return "100" + number.substring(6, 14).hashCode() % 10 + "0000" + number.substring(14, 17);
    }

    /** Many sign in from this one address within a run; how often that may be asked for is for its own test to say. */
    public Browser signedIn(String number, String phone) {
        jdbc.sql("delete from code_request").update();
        Browser browser = people.browser();
        browser.get("/api/session");
        String id = ask(browser, number, phone, "某申请人").json().get("id").asString();
        Browser.Answer answer = browser.post("/api/public/sign-ins", Map.of("id", id, "code", code(phone)));
        if (answer.status() != 200) {
            throw new AssertionError(answer.text());
        }
        return browser;
    }

    public static Browser.Answer ask(Browser browser, String number, String phone, String name) {
        return browser.post(
                "/api/public/sign-in-codes",
                Map.of("kind", "PERSON", "idNumber", number, "contact", phone, "name", name));
    }

    /** The newest code that waits to go out to that telephone. */
    public String code(String phone) {
        return jdbc.sql(
                        "select substring(text from '[0-9]{6}') from code_message where contact = ? order by id desc limit 1")
                .param(phone)
                .query(String.class)
                .single();
    }

    /** How many codes wait to go out to that telephone. */
    public long codes(String phone) {
        return jdbc.sql("select count(*) from code_message where contact = ?")
                .param(phone)
                .query(Long.class)
                .single();
    }
}
