package org.lianban.app.exchange.held;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.app.exchange.held.HeldDelivery.HeldEntry;
import org.lianban.app.held.DeliveredDocument;
import org.lianban.app.web.Identifiers;
import org.lianban.app.web.LocalisedText;

/** Checks the documents of one batch, one after the other. */
final class HeldEntryCheck {

    private static final int LONGEST_NUMBER = 120;

    private final Predicate<String> known;
    private final LocalDate today;
    private final Set<String> seen = new HashSet<>();

    /** A document, or what is wrong with it. */
    record CheckedEntry(
            @Nullable DeliveredDocument document, @Nullable LocalisedText fault) {}

    /** @param known whether a kind is a material or certificate of the catalogue */
    HeldEntryCheck(Predicate<String> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    CheckedEntry check(HeldEntry entry) {
        List<LocalisedText> faults = new ArrayList<>();
        String kind = Objects.requireNonNullElse(entry.kind(), "");
        String number = Objects.requireNonNullElse(entry.number(), "").strip();
        String holder = Objects.requireNonNullElse(entry.holder(), "").strip();
        if (!known.test(kind)) {
            faults.add(new LocalisedText("kind 不是目录中的材料或证件", "kind is no material or certificate of the catalogue"));
        }
        if (number.isEmpty()
                || number.length() > LONGEST_NUMBER
                || number.chars().anyMatch(Character::isISOControl)) {
            faults.add(new LocalisedText(
                    "number 须为 1 至 %d 个字符，不含控制字符".formatted(LONGEST_NUMBER),
                    "number must have 1 to %d characters and no control characters".formatted(LONGEST_NUMBER)));
        } else if (!seen.add(number)) {
            faults.add(new LocalisedText("number 在本批中重复", "number stands twice in this batch"));
        }
        if (!Identifiers.isIdentityNumber(holder) && !Identifiers.isCreditCode(holder)) {
            faults.add(
                    new LocalisedText("holder 不是有效的身份证号或统一社会信用代码", "holder is no identity number and no credit code"));
        }
        LocalDate issued = date("issuedOn", entry.issuedOn(), faults);
        LocalDate until = date("validUntil", entry.validUntil(), faults);
        LocalDate revoked = date("revokedOn", entry.revokedOn(), faults);
        if (issued == null) {
            if (entry.issuedOn() == null) {
                faults.add(new LocalisedText("缺少 issuedOn", "issuedOn is missing"));
            }
        } else {
            order(issued, until, revoked, faults);
        }
        return issued != null && faults.isEmpty()
                ? new CheckedEntry(new DeliveredDocument(kind, number, holder, issued, until, revoked), null)
                : new CheckedEntry(null, told(faults));
    }

    private void order(
            LocalDate issued, @Nullable LocalDate until, @Nullable LocalDate revoked, List<LocalisedText> faults) {
        if (issued.isAfter(today)) {
            faults.add(new LocalisedText("issuedOn 晚于今天", "issuedOn lies in the future"));
        }
        if (until != null && until.isBefore(issued)) {
            faults.add(new LocalisedText("validUntil 早于 issuedOn", "validUntil lies before issuedOn"));
        }
        if (revoked != null && revoked.isBefore(issued)) {
            faults.add(new LocalisedText("revokedOn 早于 issuedOn", "revokedOn lies before issuedOn"));
        }
    }

    private static @Nullable LocalDate date(String field, @Nullable String text, List<LocalisedText> faults) {
        if (text == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1900 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeParseException wrong) {
            // said below
        }
        faults.add(new LocalisedText(field + " 应为 2026-03-02 这样的日期", field + " must be a date such as 2026-03-02"));
        return null;
    }

    private static LocalisedText told(List<LocalisedText> faults) {
        return new LocalisedText(
                faults.stream().map(LocalisedText::zh).collect(Collectors.joining("；")),
                faults.stream().map(LocalisedText::en).collect(Collectors.joining("; ")));
    }
}
