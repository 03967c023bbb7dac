package org.lianban.app.casework.acceptance;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.lianban.app.casework.work.Json;
import org.lianban.app.organisation.Actor;
import org.lianban.app.tasks.Bigrams;
import org.lianban.app.web.KeyedHash;
import org.lianban.monitoring.ledger.LedgerHead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts a new case into the database. */
@Repository
class NewCaseStore {

    private final JdbcClient jdbc;
    private final Json json;
    private final ZoneId zone;
    private final KeyedHash hash;

    NewCaseStore(JdbcClient jdbc, Json json, ZoneId zone, KeyedHash hash) {
        this.jdbc = jdbc;
        this.json = json;
        this.zone = zone;
        this.hash = hash;
    }

    void insert(UUID id, Actor by, CheckedForm checked, ApplicationForm form, Instant receivedAt, Instant now) {
        String number = number(by.region(), now);
        ApplicationForm.Applicant applicant = form.applicant();
        jdbc.sql("""
                        insert into approval_case (id, region, number, service_code, service_version, service_name_zh,
                            service_name_en, joint, lead_department, applicant_kind, applicant_name, applicant_id_number,
                            applicant_identity, applicant_phone, applicant_address, answers, state, received_at, materials_at,
                            clerk, filed_by, ledger_head, receipt_nonce, search)
                        values (:id, :region, :number, :service, :version, :zh, :en, :joint, :lead, :kind, :name, :idNumber,
                            :identity, :phone, :address, :answers::jsonb, 'RECEIVED', :received, :received,
                            :clerk, :filer, :head, :nonce, :search::tsvector)
                        """)
                .param("id", id)
                .param("region", by.region())
                .param("number", number)
                .param("service", checked.serviceCode())
                .param("version", checked.serviceVersion())
                .param("zh", checked.serviceName().zh())
                .param("en", checked.serviceName().en())
                .param("joint", checked.joint())
                .param("lead", checked.leadDepartment())
                .param("kind", applicant.kind().name())
                .param("name", applicant.name())
                .param("idNumber", applicant.idNumber().strip().toUpperCase(Locale.ROOT))
                .param("identity", hash.ofIdentity(applicant.idNumber()))
                .param("phone", applicant.phone())
                .param("address", applicant.address(), Types.VARCHAR)
                .param("answers", json.write(form.answers()))
                .param("received", Timestamp.from(receivedAt))
                .param("clerk", by.isApplicant() ? null : by.staff(), Types.OTHER)
                .param("filer", by.isApplicant() ? by.staff() : null, Types.OTHER)
                .param("head", LedgerHead.EMPTY.hash())
                .param("nonce", UUID.randomUUID())
                .param(
                        "search",
                        Bigrams.vector(
                                number, applicant.name(), checked.serviceName().zh()))
                .update();
    }

    void bindFlow(UUID id, String processInstance) {
        jdbc.sql("update approval_case set process_instance = :flow where id = :id")
                .param("flow", processInstance)
                .param("id", id)
                .update();
    }

    private String number(String region, Instant now) {
        long next = jdbc.sql("select nextval('case_number')").query(Long.class).single();
        String day = LocalDate.ofInstant(now, zone).format(DateTimeFormatter.BASIC_ISO_DATE);
        return "%s-%s-%06d".formatted(region, day, next);
    }
}
