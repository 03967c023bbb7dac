package org.lianban.app.meters;

import static org.lianban.app.meters.MeterType.COUNTER;
import static org.lianban.app.meters.MeterType.GAUGE;
import static org.lianban.app.meters.MeterType.HISTOGRAM;
import static org.lianban.app.meters.MeterType.SUMMARY;
import static org.lianban.app.meters.MeterType.TIMER;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Every meter of lianban. The table in docs/operations.md is made from it. Tags are bounded: departments and kinds, never a case
 * or a person.
 */
public enum Meter {
    STAGES(
            GAUGE,
            "lianban.stages",
            null,
            "open stages; near ones are running too, overdue ones running or suspended",
            "department",
            "state"),
    DELIVERED_CASES(
            GAUGE,
            "lianban.delivered.cases",
            null,
            "open cases that departments run in systems of their own; near ones are running too, overdue ones running or suspended",
            "department",
            "state"),
    FINDINGS(COUNTER, "lianban.findings", null, "findings made by this node", "rule", "severity"),
    FINDING_SWEEP(TIMER, "lianban.finding.sweep", "seconds", "sweeps for findings"),
    FINDING_SWEEP_LAG(
            GAUGE,
            "lianban.finding.sweep.lag",
            "seconds",
            "how long what waits longest has been waiting for supervision to look at it"),
    FINDING_SWEEP_BATCH(SUMMARY, "lianban.finding.sweep.batch", null, "cases that a batch of a sweep looked at"),
    FINDINGS_UNATTENDED(
            GAUGE,
            "lianban.findings.unattended",
            null,
            "yellow and red cards that nobody has answered yet",
            "department",
            "severity"),
    FINDINGS_OLDEST(
            GAUGE,
            "lianban.findings.oldest",
            "seconds",
            "age of the oldest card that nobody has answered yet",
            "department",
            "severity"),
    CASES_SET_ASIDE(
            GAUGE,
            "lianban.cases.set.aside",
            null,
            "cases that no rule could be asked about, own or delivered ones, and cards and orders that could not be looked at",
            "origin"),
    COMMANDS(
            HISTOGRAM,
            "lianban.commands",
            "seconds",
            "commands of people, on cases, cards and orders, and deliveries of other systems: done, refused by a rule, or failed, which is lianban's fault",
            "command",
            "outcome"),
    ENGINE_JOBS(GAUGE, "lianban.engine.jobs", null, "timers of the flows that are due, or failed for good", "state"),
    ENGINE_INCIDENTS(GAUGE, "lianban.engine.incidents", null, "open incidents of the engine", "type"),
    UNCOUNTED_DAYS(
            GAUGE,
            "lianban.uncounted",
            "days",
            "working days that did not count, of examinations in cases that are open or ended in this month or the two before",
            "department",
            "ground"),
    OUTBOX_BACKLOG(GAUGE, "lianban.outbox.backlog", null, "messages that wait to go out", "channel"),
    OUTBOX_DEAD(GAUGE, "lianban.outbox.dead", null, "messages that could not be delivered, after every try", "channel"),
    MESSAGES_SENT(
            COUNTER, "lianban.messages.sent", null, "messages that went out from this node", "channel", "outcome"),
    EXCHANGE_EVENTS(
            COUNTER,
            "lianban.exchange.events",
            null,
            "events that other systems delivered to this node: accepted, duplicate, changed, older or refused",
            "result"),
    EXCHANGE_IMPORT(TIMER, "lianban.exchange.import", "seconds", "imports of logs on this node"),
    STUDIO_CHECKS(
            HISTOGRAM,
            "lianban.studio.checks",
            "seconds",
            "checks of drafts on this node, waiting included: done, refused by a rule, late (stopped after their time), turned away because too many waited, or failed, which is lianban's fault",
            "outcome"),
    RELEASES_HELD(
            GAUGE,
            "lianban.releases.held",
            null,
            "approved changes that should be in force and are not: due for more than a minute, or stopped by what is wrong with them",
            "state"),
    SCHEDULES(TIMER, "lianban.schedule", "seconds", "runs of scheduled work on this node", "schedule", "outcome"),
    CLOCK_LEAP(
            GAUGE,
            "lianban.clock.leap",
            "seconds",
            "how far the machine's clock is ahead of lianban's time, which does not follow a leap at once; behind it if negative"),
    FIGURES_AGE(
            GAUGE,
            "lianban.figures.age",
            "seconds",
            "how long ago figures were counted that are counted for a scrape, but not for each",
            "figures");

    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private final MeterType type;
    private final String meter;
    private final @Nullable String unit;
    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> tags;

    Meter(MeterType type, String meter, @Nullable String unit, String sentence, String... tags) {
        this.type = type;
        this.meter = meter;
        this.unit = unit;
        this.sentence = sentence;
        this.tags = List.of(tags);
    }

    public MeterType type() {
        return type;
    }

    /** What it is measured in; null for a plain number. */
    public @Nullable String unit() {
        return unit;
    }

    /** What it tells. */
    public String sentence() {
        return sentence;
    }

    public List<String> tags() {
        return tags;
    }

    /** Its name in Prometheus, without the ending that the type adds. */
    public String exported() {
        String name = meter.replace('.', '_');
        return unit == null ? name : name + '_' + unit;
    }

    /** The names of its series in Prometheus. */
    public List<String> series() {
        return type.series(exported());
    }

    /**
     * Adds a gauge.
     *
     * @param values of the tags, in their order
     */
    public void gauge(MeterRegistry registry, Supplier<Number> figure, String... values) {
        require(GAUGE);
        Gauge.builder(meter, figure)
                .description(sentence)
                .baseUnit(unit)
                .tags(tagged(values))
                .register(registry);
    }

    /** The counter with these values of the tags. */
    public Counter counter(MeterRegistry registry, String... values) {
        require(COUNTER);
        return Counter.builder(meter)
                .description(sentence)
                .baseUnit(unit)
                .tags(tagged(values))
                .register(registry);
    }

    /** The timer with these values of the tags. */
    public Timer timer(MeterRegistry registry, String... values) {
        Timer.Builder timer = Timer.builder(meter).description(sentence).tags(tagged(values));
        if (type == HISTOGRAM) {
            timer.serviceLevelObjectives(BUCKETS);
        } else {
            require(TIMER);
        }
        return timer.register(registry);
    }

    /** The summary with these values of the tags. */
    public DistributionSummary summary(MeterRegistry registry, String... values) {
        require(SUMMARY);
        return DistributionSummary.builder(meter)
                .description(sentence)
                .baseUnit(unit)
                .tags(tagged(values))
                .register(registry);
    }

    private void require(MeterType used) {
        if (type != used) {
            throw new IllegalStateException(this + " is no " + used);
        }
    }

    private List<Tag> tagged(String... values) {
        if (values.length != tags.size()) {
            throw new IllegalArgumentException(this + " has the tags " + tags);
        }
        return IntStream.range(0, values.length)
                .mapToObj(index -> Tag.of(tags.get(index), values[index]))
                .toList();
    }
}
