package org.lianban.app.exchange;

import java.util.List;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.UnknownCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a delivered case: supervisors those of the region, everybody else those of the own department, those of which it
 * examines a part, and those about which a finding names it.
 */
@Component
public class DeliveredAccess {

    private final DeliveredCases cases;
    private final JdbcClient jdbc;

    DeliveredAccess(DeliveredCases cases, JdbcClient jdbc) {
        this.cases = cases;
        this.jdbc = jdbc;
    }

    /**
     * A case that the reader may see.
     *
     * @throws Refusal the same whether it does not exist or is not the reader's
     */
    public DeliveredCase require(Actor reader, UUID id) {
        return cases.load(List.of(id)).stream()
                .filter(found -> found.region().equals(reader.region()))
                .filter(found -> reader.has(Role.SUPERVISOR) || isParty(reader, found))
                .findFirst()
                .orElseThrow(UnknownCase::refusal);
    }

    private boolean isParty(Actor reader, DeliveredCase found) {
        String own = reader.department();
        return found.department().equals(own) || found.parties().contains(own) || isAccused(own, found.id());
    }

    /** Whom a finding names must be able to look at what it is about. */
    private boolean isAccused(String department, UUID id) {
        return jdbc.sql("select exists (select from finding where delivered_case = :id and department = :department)")
                .param("id", id)
                .param("department", department)
                .query(Boolean.class)
                .single();
    }
}
