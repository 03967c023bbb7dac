package org.lianban.app.casework.mark;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored marks: for those who handle the case; each changes his own until the notice is out. */
@Repository
public class Marks {

    /** As many as anybody can look at. */
    private static final int MOST = 500;

    private static final String CHANGEABLE = """
             where m.id = :mark and m.case_id = :case and m.made_by = :by
                and not exists (select from correction_notice n where n.case_id = m.case_id and n.sent_at >= m.made_at)
            """;

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Clock clock;

    Marks(JdbcClient jdbc, CaseAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** The marks of a case in the order in which they were made. */
    public List<MaterialMark> ofCase(Actor reader, UUID caseId) {
        requireHandles(reader, caseId);
        return jdbc.sql("""
                        select m.id, m.attachment_id, c.material, m.page, m.x, m.y, m.width, m.height, m.note, m.department,
                            s.name as made_by, m.made_at, m.made_by = :reader as mine,
                            coalesce(n.sent_at >= m.made_at, false) as fixed
                        from material_mark m join staff s on s.id = m.made_by
                            left join case_material c on c.case_id = m.case_id and c.attachment_id = m.attachment_id
                            left join correction_notice n on n.case_id = m.case_id
                        where m.case_id = :case order by m.made_at, m.id limit :most
                        """)
                .param("reader", reader.staff())
                .param("case", caseId)
                .param("most", MOST)
                .query((row, number) -> new MaterialMark(
                        row.getObject("id", UUID.class),
                        row.getObject("attachment_id", UUID.class),
                        row.getString("material"),
                        row.getInt("page"),
                        row.getDouble("x"),
                        row.getDouble("y"),
                        row.getDouble("width"),
                        row.getDouble("height"),
                        row.getString("note"),
                        row.getString("department"),
                        row.getString("made_by"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getBoolean("mine"),
                        row.getBoolean("fixed")))
                .list();
    }

    public void make(Actor actor, UUID caseId, MarkForm form) {
        requireHandles(actor, caseId);
        if (!form.lies()) {
            throw Refusal.invalid("width", new LocalisedText("标注超出了页面。", "The mark does not lie on the page."));
        }
        int made = jdbc.sql("""
                        insert into material_mark (id, region, case_id, attachment_id, page, x, y, width, height, note, department,
                            made_by, made_at)
                        select :id, a.region, a.case_id, a.id, :page, :x, :y, :width, :height, :note, :department, :by, :at
                        from attachment a where a.id = :attachment and a.case_id = :case
                            and (select count(*) from material_mark m where m.case_id = :case) < :most
                        """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("attachment", form.attachmentId())
                .param("case", caseId)
                .param("page", form.page())
                .param("x", form.x())
                .param("y", form.y())
                .param("width", form.width())
                .param("height", form.height())
                .param("note", form.note().strip())
                .param("department", actor.department())
                .param("by", actor.staff())
                .param("at", Timestamp.from(clock.instant()))
                .param("most", MOST)
                .update();
        if (made == 0) {
            throw Refusal.invalid(
                    "attachmentId",
                    new LocalisedText(
                            "本办件没有这个文件，或者标注已有 %d 处。".formatted(MOST),
                            "The case has no such file, or has %d marks already.".formatted(MOST)));
        }
    }

    public void change(Actor actor, UUID caseId, UUID mark, String note) {
        requireHandles(actor, caseId);
        requireOne(jdbc.sql("update material_mark m set note = :note" + CHANGEABLE)
                .param("note", note.strip())
                .param("mark", mark)
                .param("case", caseId)
                .param("by", actor.staff())
                .update());
    }

    public void remove(Actor actor, UUID caseId, UUID mark) {
        requireHandles(actor, caseId);
        requireOne(jdbc.sql("delete from material_mark m" + CHANGEABLE)
                .param("mark", mark)
                .param("case", caseId)
                .param("by", actor.staff())
                .update());
    }

    private static void requireOne(int rows) {
        if (rows == 0) {
            throw Refusal.conflict(
                    new LocalisedText(
                            "只能修改自己的标注，而且补正告知发出之后不能再改。",
                            "Only one's own marks can be changed, and none after the notice is out."),
                    new LocalisedText("请刷新办件页面。", "Reload the page of the case."));
        }
    }

    private void requireHandles(Actor actor, UUID caseId) {
        access.require(actor, caseId);
        actor.require(Role.CLERK, Role.APPROVER, Role.HEAD, Role.LEAD);
    }
}
