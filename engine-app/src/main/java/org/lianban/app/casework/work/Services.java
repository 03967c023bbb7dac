package org.lianban.app.casework.work;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.lianban.app.catalogue.CatalogueBook;
import org.lianban.app.catalogue.Department;
import org.lianban.app.catalogue.DepartmentKind;
import org.lianban.app.rulebook.RulesBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which catalogue and rule tables a case follows: to its end those that were in force when its application was received, whatever is
 * published meanwhile (ADR 0042).
 */
@Component
public class Services {

    private final CatalogueBook book;
    private final RulesBook rules;
    private final JdbcClient jdbc;

    Services(CatalogueBook book, RulesBook rules, JdbcClient jdbc) {
        this.book = book;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    public CaseServices of(CaseRecord record) {
        return receivedAt(record.receivedAt());
    }

    /** As {@link #of}, where of the case only its id is at hand. */
    public CaseServices ofCase(UUID caseId) {
        return receivedAt(jdbc.sql("select received_at from approval_case where id = :id")
                .param("id", caseId)
                .query(Timestamp.class)
                .single()
                .toInstant());
    }

    /** What holds for an application that was received at that moment. */
    public CaseServices receivedAt(Instant moment) {
        return new CaseServices(book.at(moment), rules.at(moment));
    }

    /** The one department of that kind in the region, today. */
    public String department(String region, DepartmentKind kind) {
        return book.current().departments().stream()
                .filter(department ->
                        department.kind() == kind && department.region().equals(region))
                .findFirst()
                .map(Department::code)
                .orElseThrow(() -> new NoSuchElementException("no " + kind + " in region " + region));
    }
}
