package org.lianban.app.casework.acceptance;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.messages.ContactPost;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends word of the one notice to the telephone that the application gave; the notice itself is a paper. */
@Component
class CorrectionPost {

    private static final Duration TRIED_FOR = Duration.ofHours(6);

    /** Who was told; without a message there was no way to that contact. */
    record Told(String contact, @Nullable UUID message) {}

    private final JdbcClient jdbc;
    private final ContactPost post;

    CorrectionPost(JdbcClient jdbc, ContactPost post) {
        this.jdbc = jdbc;
        this.post = post;
    }

    /** It leaves the house, so it says nothing of the applicant or of what was handed in. */
    Told tell(CaseWork work, int items, LocalDate due) {
        String contact = ContactPost.plain(jdbc.sql("select applicant_phone from approval_case where id = :case")
                .param("case", work.id())
                .query(String.class)
                .single());
        if (!post.reaches(contact)) {
            return new Told(contact, null);
        }
        String number = work.record().number();
        String text =
                "您的申请 %s 有 %d 项内容需要补正，请于 %s 前补正。补正告知书可凭编号在“办件进度”页面或者到窗口领取。 Your application %s has %d corrections to make by %s; the notice is on the page \"Progress\" and at the window."
                        .formatted(number, items, due, number, items, due);
        return new Told(contact, post.tell(contact, "补正告知 / Notice of corrections", text, TRIED_FOR));
    }
}
