package org.lianban.app.casework.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored files. */
@Repository
class Attachments {

    static final int MAX_BYTES = 20 * 1024 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attachments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file to hand out. */
    record Content(String name, String mediaType, Resource bytes) {}

    StoredFile store(Actor by, String name, byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalid("file", new LocalisedText("文件是空的，请重新选择。", "The file is empty; choose it again."));
        }
        FileKind kind = FileKind.of(content)
                .orElseThrow(() -> Refusal.invalid(
                        "file",
                        new LocalisedText("只接受 PDF、PNG 和 JPEG 文件。", "Only PDF, PNG and JPEG files are taken.")));
        if (content.length > MAX_BYTES) {
            throw Refusal.invalid("file", new LocalisedText("文件不得超过 20 MB。", "A file has at most 20 MB."));
        }
        ImageSize.of(kind, content).ifPresent(ImageSize::requireReadable);
        StoredFile stored = new StoredFile(
                UuidCreator.getTimeOrderedEpoch(), FileName.safe(name, kind), content.length, sha256(content));
        jdbc.sql("""
                        insert into attachment (id, region, name, media_type, size, sha256, content, uploaded_by, applicant, uploaded_at)
                        values (:id, :region, :name, :type, :size, :sha, :content, :by, :applicant, :at)
                        """)
                .param("id", stored.id())
                .param("region", by.region())
                .param("name", stored.name())
                .param("type", kind.mediaType())
                .param("size", stored.size())
                .param("sha", stored.sha256())
                .param("content", content)
                .param("by", by.isApplicant() ? null : by.staff(), Types.OTHER)
                .param("applicant", by.isApplicant() ? by.staff() : null, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return stored;
    }

    Optional<Content> of(UUID caseId, UUID id) {
        return jdbc.sql("select name, media_type, content from attachment where id = :id and case_id = :case")
                .param("id", id)
                .param("case", caseId)
                .query((row, number) -> new Content(
                        row.getString("name"),
                        row.getString("media_type"),
                        new ByteArrayResource(row.getBytes("content"))))
                .optional();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
