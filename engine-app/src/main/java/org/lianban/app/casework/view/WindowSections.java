package org.lianban.app.casework.view;

import static org.lianban.app.casework.view.Columns.date;
import static org.lianban.app.casework.view.Columns.id;
import static org.lianban.app.casework.view.Columns.instant;
import static org.lianban.app.casework.view.Columns.instantOf;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.acceptance.CaseHeld;
import org.lianban.app.casework.acceptance.MaterialState;
import org.lianban.app.casework.decision.DecisionForms.Deliver.Method;
import org.lianban.app.casework.form.CaseForms;
import org.lianban.app.casework.form.FormChanges;
import org.lianban.app.casework.form.FormKey;
import org.lianban.app.casework.gathering.CorrectionItem;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Json;
import org.lianban.app.casework.work.Verdict;
import org.lianban.app.catalogue.CertificateSpec;
import org.lianban.app.catalogue.Material;
import org.lianban.app.catalogue.Necessity;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.messages.ContactPost;
import org.lianban.app.web.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the page shows of the window's side: materials, the correction notice, and at the end decision, certificates, delivery. */
@Repository
class WindowSections {

    private final JdbcClient jdbc;
    private final Json json;
    private final ContactPost post;
    private final CaseForms forms;
    private final FormChanges changes;

    WindowSections(JdbcClient jdbc, Json json, ContactPost post, CaseForms forms, FormChanges changes) {
        this.jdbc = jdbc;
        this.json = json;
        this.post = post;
        this.forms = forms;
        this.changes = changes;
    }

    List<MaterialView> materials(UUID caseId, CaseServices followed, boolean downloadable) {
        return jdbc.sql("""
                        select m.*, a.id as file_id, a.name as file_name, a.size as file_size, a.sha256, h.outcome, h.number,
                            h.department, h.issued_on, h.valid_until, h.revoked_on, h.system, h.looked_up_at, h.reason
                        from case_material m left join attachment a on a.id = m.attachment_id
                            left join case_held_document h on h.case_id = m.case_id and h.material = m.material
                        where m.case_id = :case order by m.place
                        """)
                .param("case", caseId)
                .query((row, number) -> material(row, followed, downloadable))
                .list();
    }

    private static MaterialView material(ResultSet row, CaseServices followed, boolean downloadable)
            throws SQLException {
        List<String> items = List.of((String[]) row.getArray("items").getArray());
        String key = row.getString("material");
        Material spec = spec(followed.item(items.get(0)), key);
        UUID file = id(row, "file_id");
        return new MaterialView(
                key,
                items,
                spec.name(),
                Necessity.valueOf(row.getString("necessity")),
                spec.source(),
                spec.form(),
                spec.issuedBy(),
                MaterialState.valueOf(row.getString("state")),
                row.getString("note"),
                date(row, "due_by"),
                file == null ? null : attachment(row, file, downloadable),
                held(row, downloadable));
    }

    private static MaterialView.@Nullable HeldView held(ResultSet row, boolean handles) throws SQLException {
        String outcome = row.getString("outcome");
        if (outcome == null) {
            return null;
        }
        String number = row.getString("number");
        return new MaterialView.HeldView(
                CaseHeld.Outcome.valueOf(outcome),
                handles ? number : Masking.masked(number, 2, 2),
                row.getString("department"),
                row.getObject("issued_on", LocalDate.class),
                date(row, "valid_until"),
                date(row, "revoked_on"),
                row.getString("system"),
                instantOf(row, "looked_up_at"),
                handles ? row.getString("reason") : null);
    }

    private static MaterialView.AttachmentView attachment(ResultSet row, UUID file, boolean downloadable)
            throws SQLException {
        return new MaterialView.AttachmentView(
                file, row.getString("file_name"), row.getLong("file_size"), row.getString("sha256"), downloadable);
    }

    private static Material spec(ServiceItem item, String key) {
        return item.materials().stream()
                .filter(material -> material.code().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no material " + key + " in " + item.code()));
    }

    CaseView.@Nullable Gathering gathering(UUID caseId) {
        CaseView.Gathering all = jdbc.sql("""
                        select count(*) as asked, count(*) filter (where state = 'LOOKING') as looking,
                            coalesce(sum(jsonb_array_length(items)), 0) as items,
                            array(select distinct item ->> 'key' from correction_part o, jsonb_array_elements(o.items) item
                                where o.case_id = :case) as materials
                        from correction_part where case_id = :case
                        """)
                .param("case", caseId)
                .query((row, number) -> new CaseView.Gathering(
                        row.getInt("asked"), row.getInt("looking"), row.getInt("items"), List.of((String[])
                                row.getArray("materials").getArray())))
                .single();
        return all.asked() == 0 ? null : all;
    }

    @Nullable
    CorrectionView correction(UUID caseId) {
        return jdbc.sql("""
                        select n.*, s.name as sender from correction_notice n join staff s on s.id = n.sent_by
                        where n.case_id = :case
                        """)
                .param("case", caseId)
                .query((row, number) -> correction(caseId, row))
                .optional()
                .orElse(null);
    }

    private CorrectionView correction(UUID caseId, ResultSet row) throws SQLException {
        List<CorrectionItem> items = json.list(row.getString("items"), CorrectionItem.class);
        return new CorrectionView(
                items,
                fields(caseId, items),
                row.getString("note"),
                row.getString("sender"),
                instantOf(row, "sent_at"),
                row.getObject("due_on", LocalDate.class),
                instant(row, "corrected_at"),
                told(row));
    }

    private List<CorrectionView.NamedField> fields(UUID caseId, List<CorrectionItem> items) {
        List<String> named =
                items.stream().map(CorrectionItem::key).filter(FormKey::isField).toList();
        if (named.isEmpty()) {
            return List.of();
        }
        Set<String> corrected = changes.corrected(caseId);
        return forms.find(caseId).stream()
                .flatMap(filled -> filled.form().fields())
                .filter(field -> named.contains(FormKey.of(field.key())))
                .map(field -> new CorrectionView.NamedField(
                        FormKey.of(field.key()), field.label(), corrected.contains(field.key())))
                .toList();
    }

    private CorrectionView.@Nullable Told told(ResultSet row) throws SQLException {
        String to = row.getString("told_to");
        UUID message = id(row, "told_message");
        return to == null
                ? null
                : new CorrectionView.Told(Masking.masked(to, 3, 2), message == null ? null : post.fate(message));
    }

    @Nullable
    DecisionView decision(UUID caseId) {
        return jdbc.sql("""
                        select d.*, s.name as decider from decision d join staff s on s.id = d.decided_by
                        where d.case_id = :case
                        """)
                .param("case", caseId)
                .query((row, number) -> new DecisionView(
                        Verdict.valueOf(row.getString("result")),
                        row.getString("reasons"),
                        row.getString("remedies"),
                        row.getString("decider"),
                        instantOf(row, "decided_at")))
                .optional()
                .orElse(null);
    }

    List<CertificateView> certificates(UUID caseId, CaseServices followed) {
        return jdbc.sql("""
                        select c.*, s.name as issuer from certificate c join staff s on s.id = c.issued_by
                        where c.case_id = :case order by c.item_code
                        """)
                .param("case", caseId)
                .query((row, number) -> new CertificateView(
                        id(row, "id"),
                        row.getString("item_code"),
                        certificateName(followed.item(row.getString("item_code")), row.getString("code")),
                        row.getString("number"),
                        row.getString("holder"),
                        row.getString("issuer"),
                        instantOf(row, "issued_at"),
                        date(row, "valid_until"),
                        instant(row, "voided_at")))
                .list();
    }

    private static LocalisedText certificateName(ServiceItem item, String code) {
        CertificateSpec spec = item.certificate();
        return spec == null ? new LocalisedText(code, code) : spec.name();
    }

    @Nullable
    DeliveryView delivery(UUID caseId) {
        return jdbc.sql("select method, receiver, signed_at from delivery where case_id = :case")
                .param("case", caseId)
                .query((row, number) -> new DeliveryView(
                        Method.valueOf(row.getString("method")),
                        row.getString("receiver"),
                        instantOf(row, "signed_at")))
                .optional()
                .orElse(null);
    }
}
