package org.lianban.app.supervision.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of supervision. They are uploaded like those of cases, by the same limits, and belong to one step for ever. */
@Repository
public class Documents {

    private record Row(int number, UUID id, String name, long size) {

        DocumentView view() {
            return new DocumentView(id, name, size);
        }
    }

    private final JdbcClient jdbc;

    Documents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes uploads part of a step; only the one who uploaded them may, and only once.
     *
     * @param number of the step or event, which is stored already
     * @throws Refusal if one does not exist, is somebody else's, or belongs to something already
     */
    public void attach(Owner owner, int number, Actor by, List<UUID> uploads) {
        if (uploads.isEmpty()) {
            return;
        }
        UUID[] ids = uploads.stream().distinct().toArray(UUID[]::new);
        int attached = jdbc.sql("""
                        insert into supervision_document (attachment_id, %s, number, place)
                        select a.id, :owner, :number, array_position(:ids, a.id)
                        from (select id from attachment
                            where id = any(:ids) and uploaded_by = :by and case_id is null order by id for update) a
                        on conflict do nothing
                        """.formatted(owner.kind().column()))
                .param("owner", owner.id())
                .param("number", number)
                .param("ids", ids)
                .param("by", by.staff())
                .update();
        if (attached != ids.length) {
            throw Refusal.invalid(
                    "documents",
                    new LocalisedText(
                            "所引用的附件不存在、不属于您或已用于别处。",
                            "names an upload that does not exist, is not yours, or is used already"));
        }
    }

    /** The documents by the number of their step or event. */
    public Map<Integer, List<DocumentView>> of(Owner owner) {
        return jdbc
                .sql("""
                        select d.number, a.id, a.name, a.size from supervision_document d join attachment a on a.id = d.attachment_id
                        where d.%s = :owner order by d.number, d.place
                        """.formatted(owner.kind().column()))
                .param("owner", owner.id())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::number, Collectors.mapping(Row::view, Collectors.toList())));
    }

    /**
     * The file itself, to be kept and not to be shown.
     *
     * @throws Refusal if it is not one of the owner's
     */
    public ResponseEntity<Resource> download(Owner owner, UUID id) {
        return jdbc.sql("""
                        select a.name, a.media_type, a.content from supervision_document d join attachment a on a.id = d.attachment_id
                        where d.attachment_id = :id and d.%s = :owner
                        """.formatted(owner.kind().column()))
                .param("id", id)
                .param("owner", owner.id())
                .query((row, number) -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(row.getString("media_type")))
                        .header(HttpHeaders.CONTENT_DISPOSITION, saved(row.getString("name")))
                        .<Resource>body(new ByteArrayResource(row.getBytes("content"))))
                .optional()
                .orElseThrow(() -> Refusal.notFound(
                        new LocalisedText("没有这个文件，或您无权查看。", "There is no such document, or you may not see it.")));
    }

    private static String saved(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
