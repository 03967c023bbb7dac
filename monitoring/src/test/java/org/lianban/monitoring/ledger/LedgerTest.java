package org.lianban.monitoring.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.monitoring.clock.Cap;
import org.lianban.monitoring.clock.ClockEvent;
import org.lianban.monitoring.clock.LimitKind;
import org.lianban.monitoring.clock.LimitUnit;
import org.lianban.monitoring.clock.TimeLimit;
import org.lianban.monitoring.ledger.LedgerFault.Kind;

class LedgerTest {

    private static final Instant AT = Instant.parse("2020-01-20T02:00:00Z");
    private static final TimeLimit LIMIT = new TimeLimit(20, LimitUnit.WORKING_DAY, LimitKind.STATUTORY, "行政许可法 第四十二条");

    static final List<ClockEvent> EVENTS = List.of(
            new ClockEvent.Started(AT, AT, LIMIT),
            new ClockEvent.Started(AT, AT, null),
            new ClockEvent.Suspended(AT, AT.plusSeconds(9), "s1", "TESTING", new Cap(10, LimitUnit.CALENDAR_DAY)),
            new ClockEvent.Suspended(AT, AT, "s2", "HEARING", null),
            new ClockEvent.Resumed(AT, AT, "s1"),
            new ClockEvent.Extended(AT, AT, new TimeLimit(10, LimitUnit.WORKING_DAY)),
            new ClockEvent.Reset(AT, AT, LIMIT),
            new ClockEvent.Reanchored(AT, AT, AT.minusSeconds(86_400)),
            new ClockEvent.Stopped(AT, AT, "GRANTED"));

    private static LedgerDraft draft(String caseId, ClockEvent event) {
        return new LedgerDraft(
                caseId,
                "clock-1",
                LedgerCodec.typeOf(event),
                event.at(),
                event.recordedAt(),
                "clerk",
                "行政许可法",
                LedgerCodec.dataOf(event));
    }

    static List<LedgerEntry> chain(String caseId) {
        List<LedgerEntry> entries = new ArrayList<>();
        LedgerHead head = LedgerHead.EMPTY;
        for (ClockEvent event : EVENTS) {
            LedgerEntry entry = Ledger.append(head, draft(caseId, event));
            entries.add(entry);
            head = entry.head();
        }
        return entries;
    }

    private static LedgerEntry copy(LedgerEntry e, long sequence, LedgerDraft d, String previousHash, String hash) {
        return new LedgerEntry(
                sequence,
                d.caseId(),
                d.clock(),
                d.type(),
                d.at(),
                d.recordedAt(),
                d.actor(),
                d.basis(),
                d.data(),
                previousHash,
                hash);
    }

    private static LedgerFault fault(List<LedgerEntry> entries) {
        return LedgerVerifier.verify(entries.stream()).orElseThrow();
    }

    @Nested
    class Hashing {

        @Test
        void followsTheDocumentedForm() throws Exception {
            LedgerEntry entry = Ledger.append(
                    LedgerHead.EMPTY,
                    new LedgerDraft(
                            "甲",
                            null,
                            "NOTE",
                            AT.plusNanos(123_456_789),
                            AT,
                            "a",
                            "",
                            new TreeMap<>(Map.of("k", "v,1:"))));
            String form = "16:lianban-ledger-1,64:" + "0".repeat(64)
                    + ",1:1,3:甲,-,4:NOTE,27:2020-01-20T02:00:00.123456Z,27:2020-01-20T02:00:00.000000Z,1:a,0:,1:1,1:k,4:v,1:,";
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(form.getBytes(UTF_8));
            assertThat(entry.hash()).isEqualTo(HexFormat.of().formatHex(digest));
        }

        @Test
        void isNotConfusedByWhereOneFieldEnds() {
            LedgerDraft one = new LedgerDraft("c", "1", "NOTE", AT, AT, "ab", "c", new TreeMap<>());
            LedgerDraft other = new LedgerDraft("c", "1", "NOTE", AT, AT, "a", "bc", new TreeMap<>());
            LedgerDraft absent = new LedgerDraft("c", null, "NOTE", AT, AT, "a", "bc", new TreeMap<>());
            LedgerDraft empty = new LedgerDraft("c", "", "NOTE", AT, AT, "a", "bc", new TreeMap<>());
            assertThat(List.of(one, other, absent, empty).stream()
                            .map(draft -> Ledger.append(LedgerHead.EMPTY, draft).hash()))
                    .doesNotHaveDuplicates();
        }
    }

    @Nested
    class Verifying {

        @Test
        void findsNothingInSoundLedgersOfMixedCases() {
            List<LedgerEntry> mixed = new ArrayList<>();
            List<LedgerEntry> one = chain("one");
            List<LedgerEntry> two = chain("two");
            for (int i = 0; i < one.size(); i++) {
                mixed.add(one.get(i));
                mixed.add(two.get(i));
            }
            LedgerHead head = one.get(one.size() - 1).head();
            assertThat(LedgerVerifier.verify(mixed.stream(), Map.of("one", head)))
                    .isEmpty();
        }

        static List<UnaryOperator<LedgerDraft>> changes() {
            SortedMap<String, String> data = new TreeMap<>(Map.of("cap.amount", "99"));
            return List.of(
                    d -> new LedgerDraft(
                            "x", d.clock(), d.type(), d.at(), d.recordedAt(), d.actor(), d.basis(), d.data()),
                    d -> new LedgerDraft(
                            d.caseId(), null, d.type(), d.at(), d.recordedAt(), d.actor(), d.basis(), d.data()),
                    d -> new LedgerDraft(
                            d.caseId(), d.clock(), "X", d.at(), d.recordedAt(), d.actor(), d.basis(), d.data()),
                    d -> new LedgerDraft(
                            d.caseId(),
                            d.clock(),
                            d.type(),
                            d.at().plusNanos(1000),
                            d.recordedAt(),
                            d.actor(),
                            d.basis(),
                            d.data()),
                    d -> new LedgerDraft(
                            d.caseId(),
                            d.clock(),
                            d.type(),
                            d.at(),
                            d.recordedAt().minusSeconds(1),
                            d.actor(),
                            d.basis(),
                            d.data()),
                    d -> new LedgerDraft(
                            d.caseId(), d.clock(), d.type(), d.at(), d.recordedAt(), "x", d.basis(), d.data()),
                    d -> new LedgerDraft(
                            d.caseId(), d.clock(), d.type(), d.at(), d.recordedAt(), d.actor(), "x", d.data()),
                    d -> new LedgerDraft(
                            d.caseId(), d.clock(), d.type(), d.at(), d.recordedAt(), d.actor(), d.basis(), data));
        }

        @ParameterizedTest
        @MethodSource("changes")
        void namesTheEntryWhoseContentWasChanged(UnaryOperator<LedgerDraft> change) {
            List<LedgerEntry> entries = chain("one");
            LedgerEntry third = entries.get(2);
            entries.set(2, copy(third, 3, change.apply(third.draft()), third.previousHash(), third.hash()));
            assertThat(fault(entries).sequence()).isEqualTo(3);
        }

        @Test
        void namesTheEntryAfterOneThatWasForgedWithItsHash() {
            List<LedgerEntry> entries = chain("one");
            LedgerEntry forged = Ledger.append(entries.get(1).head(), draft("one", EVENTS.get(3)));
            entries.set(2, forged);
            assertThat(fault(entries).kind()).isEqualTo(Kind.PREDECESSOR);
            assertThat(fault(entries).sequence()).isEqualTo(4);
            assertThat(fault(entries).toString()).startsWith("case one, entry 4: it follows an entry with hash");
        }

        @Test
        void namesTheEntryAfterAGapAndTheOneThatIsRepeated() {
            List<LedgerEntry> gap = chain("one");
            gap.remove(4);
            assertThat(fault(gap)).isEqualTo(new LedgerFault("one", 6, Kind.SEQUENCE, "entry 5 should follow"));
            List<LedgerEntry> repeated = chain("one");
            repeated.add(5, repeated.get(4));
            assertThat(fault(repeated)).isEqualTo(new LedgerFault("one", 5, Kind.SEQUENCE, "entry 6 should follow"));
        }

        @Test
        void seesATruncatedLedgerByItsHead() {
            List<LedgerEntry> entries = chain("one");
            LedgerHead head = entries.get(8).head();
            assertThat(LedgerVerifier.verify(entries.subList(0, 8).stream(), Map.of("one", head)))
                    .get()
                    .satisfies(fault -> {
                        assertThat(fault.kind()).isEqualTo(Kind.HEAD);
                        assertThat(fault.sequence()).isEqualTo(9);
                    });
            assertThat(LedgerVerifier.verify(List.<LedgerEntry>of().stream(), Map.of("one", head)))
                    .isPresent();
        }

        @Test
        void refusesTimesFinerThanWhatIsHashed() {
            List<LedgerEntry> entries = chain("one");
            LedgerEntry e = entries.get(0);
            entries.set(
                    0,
                    new LedgerEntry(
                            1,
                            e.caseId(),
                            e.clock(),
                            e.type(),
                            e.at().plusNanos(1),
                            e.recordedAt(),
                            e.actor(),
                            e.basis(),
                            e.data(),
                            e.previousHash(),
                            e.hash()));
            assertThat(fault(entries).kind()).isEqualTo(Kind.CONTENT);
        }

        @Test
        void aReceiptHoldsOneCaseOnly() {
            List<LedgerEntry> entries = chain("one");
            LedgerHead head = entries.get(8).head();
            assertThat(new Receipt("one", Map.of(), entries, head).verify()).isEmpty();
            assertThat(new Receipt("two", Map.of(), entries, head)
                            .verify()
                            .orElseThrow()
                            .reason())
                    .isEqualTo("it belongs to another case than the receipt's, two");
            assertThat(new Receipt("one", Map.of(), entries, LedgerHead.EMPTY).verify())
                    .isPresent();
        }
    }

    @Nested
    class Translating {

        @Test
        void bringsEveryEventBack() {
            assertThat(chain("one").stream()
                            .map(entry -> LedgerCodec.eventOf(entry).orElseThrow()))
                    .isEqualTo(EVENTS);
        }

        @Test
        void passesOverWhatIsNoClockEvent() {
            LedgerDraft note =
                    new LedgerDraft("one", null, "CORRECTION_NOTICE_SENT", AT, AT, "clerk", "-", new TreeMap<>());
            assertThat(LedgerCodec.eventOf(Ledger.append(LedgerHead.EMPTY, note)))
                    .isEmpty();
        }

        @Test
        void namesTheEntryThatLacksItsData() {
            LedgerDraft bad = new LedgerDraft("one", "c", "SUSPENDED", AT, AT, "clerk", "-", new TreeMap<>());
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> LedgerCodec.eventOf(Ledger.append(LedgerHead.EMPTY, bad)))
                    .withMessage("Case one, entry 1, SUSPENDED: it lacks suspension");
        }
    }
}
