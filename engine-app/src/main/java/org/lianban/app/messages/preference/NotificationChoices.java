package org.lianban.app.messages.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.app.messages.MessageKind;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;

/**
 * How a person wants to be told outside the pages; inside them everybody finds everything.
 *
 * @param mail which kinds go to the e-mail address
 * @param sms which kinds go to the phone
 * @param quietHours absent if one may always be disturbed
 * @param urgentInQuietHours whether red cards and escalations come even then
 * @param digestHour from 0 to 23, local time; only if the digest is {@code DAILY}
 */
record NotificationChoices(
        @NotNull Language language,

        @Nullable
        @Size(max = 254)
        @Pattern(
                regexp = "[^\\s@<>(),;:\\\\\"\\[\\]]{1,64}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*",
                message = "{lianban.Email}")
        String email,

        @Nullable @Pattern(regexp = "\\+?[0-9]{6,20}", message = "{lianban.MobilePhone}")
        String phone,

        @NotNull @Size(max = 20, message = "{lianban.TooMany}")
        Set<@NotNull MessageKind> mail,

        @NotNull @Size(max = 20, message = "{lianban.TooMany}")
        Set<@NotNull MessageKind> sms,

        @Nullable @Valid Quiet quietHours,
        @NotNull Boolean urgentInQuietHours,
        @NotNull Digest digest,
        @Nullable @Min(0) @Max(23) Integer digestHour) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** From one local time until another, such as {@code 22:00} until {@code 07:30}. */
    record Quiet(
            @NotNull @Pattern(regexp = TIME, message = "{lianban.TimeOfDay}")
            String from,

            @NotNull @Pattern(regexp = TIME, message = "{lianban.TimeOfDay}")
            String to) {

        static @Nullable Quiet of(@Nullable QuietHours hours) {
            return hours == null
                    ? null
                    : new Quiet(hours.from().toString(), hours.to().toString());
        }

        QuietHours hours() {
            return new QuietHours(LocalTime.parse(from), LocalTime.parse(to));
        }
    }

    static NotificationChoices of(Addressee person) {
        Habits habits = person.habits();
        return new NotificationChoices(
                person.language(),
                person.email(),
                person.phone(),
                new TreeSet<>(person.mail()),
                new TreeSet<>(person.sms()),
                Quiet.of(habits.quiet()),
                habits.urgentInQuiet(),
                habits.digest(),
                habits.digestHour());
    }

    /** @throws Refusal if the parts do not fit one another */
    Addressee of(UUID staff) {
        List<FieldProblem> wrong = new ArrayList<>();
        if (quietHours != null && quietHours.from().equals(quietHours.to())) {
            wrong.add(new FieldProblem(
                    "quietHours", new LocalisedText("起止时间不能相同。", "must not end at the minute at which they begin")));
        }
        if ((digest == Digest.DAILY) != (digestHour != null)) {
            wrong.add(new FieldProblem(
                    "digestHour",
                    new LocalisedText("选择每日汇总时须填写时刻，否则不填。", "goes with a daily digest, and a daily digest with it")));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.invalid(wrong);
        }
        Habits habits =
                new Habits(quietHours == null ? null : quietHours.hours(), urgentInQuietHours, digest, digestHour);
        return new Addressee(staff, language, email, phone, mail, sms, habits);
    }

    /** Who has said nothing yet: everything by mail and the red by SMS, once there is an address. */
    static Addressee unsaid(UUID staff) {
        return new Addressee(
                staff,
                Language.ZH,
                null,
                null,
                Set.copyOf(List.of(MessageKind.values())),
                Set.of(MessageKind.RED_CARD, MessageKind.ESCALATION),
                new Habits(null, false, Digest.AT_ONCE, null));
    }
}
