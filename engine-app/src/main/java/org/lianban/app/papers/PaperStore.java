package org.lianban.app.papers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Papers and what was printed of them; neither is ever changed. */
@Repository
class PaperStore {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    PaperStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A stored paper. */
    @SuppressWarnings("ArrayRecordComponent") // bytes on their way to the page
    record Stored(
            UUID id,
            PaperKind kind,
            String number,
            String code,
            String issuer,
            Instant issuedAt,
            PaperContent content,
            byte @Nullable [] signature) {}

    /** What was printed in one language. */
    record Printed(PaperLanguage language, String sha256, Instant madeAt) {}

    void add(UUID id, String code, PaperDraft draft, Instant at) {
        jdbc.sql("""
                        insert into paper (id, region, code, kind, case_id, number, issuer, content, signature, issued_at)
                        values (:id, :region, :code, :kind, :case, :number, :issuer, :content::jsonb, :signature, :at)
                        """)
                .param("id", id)
                .param("region", draft.region())
                .param("code", code)
                .param("kind", draft.kind().name())
                .param("case", draft.caseId(), Types.OTHER)
                .param("number", draft.number())
                .param("issuer", draft.issuer())
                .param("content", json.writeValueAsString(draft.content()))
                .param("signature", draft.signature(), Types.BINARY)
                .param("at", Timestamp.from(at))
                .update();
    }

    List<Stored> ofCase(UUID caseId) {
        return jdbc.sql("select * from paper where case_id = :case order by issued_at, id")
                .param("case", caseId)
                .query(this::stored)
                .list();
    }

    Optional<Stored> find(UUID caseId, UUID id) {
        return jdbc.sql("select * from paper where id = :id and case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .query(this::stored)
                .optional();
    }

    Optional<Stored> byCode(String code) {
        return jdbc.sql("select * from paper where code = :code")
                .param("code", code)
                .query(this::stored)
                .optional();
    }

    /** Keeps what was printed, unless somebody else was first. */
    void keep(UUID paper, PaperLanguage language, byte[] content, String sha256, Instant at) {
        jdbc.sql("""
                        insert into paper_print (paper_id, language, content, sha256, made_at)
                        values (:paper, :language, :content, :sha, :at) on conflict do nothing
                        """)
                .param("paper", paper)
                .param("language", language.word())
                .param("content", content)
                .param("sha", sha256)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<PaperPrint> printed(UUID paper, PaperLanguage language, String name) {
        return jdbc.sql("select content, sha256 from paper_print where paper_id = :paper and language = :language")
                .param("paper", paper)
                .param("language", language.word())
                .query((row, number) -> new PaperPrint(name, row.getBytes("content"), row.getString("sha256")))
                .optional();
    }

    List<Printed> prints(UUID paper) {
        return jdbc.sql("select language, sha256, made_at from paper_print where paper_id = :paper order by language")
                .param("paper", paper)
                .query((row, number) -> new Printed(
                        PaperLanguage.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                        row.getString("sha256"),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    private Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("code"),
                row.getString("issuer"),
                row.getTimestamp("issued_at").toInstant(),
                json.readValue(row.getString("content"), PaperContent.class),
                row.getBytes("signature"));
    }
}
