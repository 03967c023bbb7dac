package org.lianban.app.messages.preference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of how they want to be told. */
@Repository
public class PreferenceStore {

    private final JdbcClient jdbc;

    PreferenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Addressee> find(UUID staff) {
        return jdbc.sql("select * from notification_preference where staff = :staff")
                .param("staff", staff)
                .query(PreferenceStore::addressee)
                .optional();
    }

    /**
     * Locks those of the people whom no other sender has; until the end of the transaction nobody else sorts their messages. Who
     * no longer works here has no address.
     */
    public List<Addressee> lock(Collection<UUID> people) {
        return jdbc.sql("""
                        select n.staff, n.language, n.mail_kinds, n.sms_kinds, n.quiet_from, n.quiet_to, n.urgent_in_quiet,
                            n.digest, n.digest_hour, case when s.active then n.email end as email,
                            case when s.active then n.phone end as phone
                        from notification_preference n join staff s on s.id = n.staff
                        where n.staff = any(:people) order by n.staff for no key update of n skip locked
                        """)
                .param("people", people.toArray(UUID[]::new))
                .query(PreferenceStore::addressee)
                .list();
    }

    void set(Addressee wanted) {
        QuietHours quiet = wanted.habits().quiet();
        jdbc.sql("""
                        insert into notification_preference (staff, language, email, phone, mail_kinds, sms_kinds, quiet_from,
                            quiet_to, urgent_in_quiet, digest, digest_hour)
                        values (:staff, :language, :email, :phone, :mail::text[], :sms::text[], :from::time, :to::time, :urgent,
                            :digest, :hour::int)
                        on conflict (staff) do update set language = excluded.language, email = excluded.email,
                            phone = excluded.phone, mail_kinds = excluded.mail_kinds, sms_kinds = excluded.sms_kinds,
                            quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to,
                            urgent_in_quiet = excluded.urgent_in_quiet, digest = excluded.digest,
                            digest_hour = excluded.digest_hour
                        """)
                .param("staff", wanted.staff())
                .param("language", wanted.language().tag())
                .param("email", wanted.email())
                .param("phone", wanted.phone())
                .param("mail", names(wanted.mail()))
                .param("sms", names(wanted.sms()))
                .param("from", quiet == null ? null : quiet.from().toString())
                .param("to", quiet == null ? null : quiet.to().toString())
                .param("urgent", wanted.habits().urgentInQuiet())
                .param("digest", wanted.habits().digest().name())
                .param("hour", wanted.habits().digestHour())
                .update();
    }

    private static String[] names(Set<MessageKind> kinds) {
        return kinds.stream().map(MessageKind::name).sorted().toArray(String[]::new);
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                row.getObject("staff", UUID.class),
                row.getString("language").equals("en") ? Language.EN : Language.ZH,
                row.getString("email"),
                row.getString("phone"),
                kinds(row, "mail_kinds"),
                kinds(row, "sms_kinds"),
                new Habits(
                        quiet(row),
                        row.getBoolean("urgent_in_quiet"),
                        Digest.valueOf(row.getString("digest")),
                        row.getObject("digest_hour", Integer.class)));
    }

    private static @Nullable QuietHours quiet(ResultSet row) throws SQLException {
        LocalTime from = row.getObject("quiet_from", LocalTime.class);
        LocalTime to = row.getObject("quiet_to", LocalTime.class);
        return from == null || to == null ? null : new QuietHours(from, to);
    }

    private static Set<MessageKind> kinds(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(MessageKind::valueOf)
                .collect(Collectors.toSet());
    }
}
