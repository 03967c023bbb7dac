package org.lianban.app.demonstration.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianban.app.casework.decision.DecisionForms.Deliver;
import org.lianban.app.casework.decision.Decisions;
import org.lianban.app.casework.decision.Deliveries;
import org.lianban.app.demonstration.script.Twist;
import org.lianban.processes.DecisionAndDeliveryProcess;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Certificates are made and handed over. */
@Component
@Order(8)
@Profile("demonstration")
class Counter implements Habit {

    private final Decisions decisions;
    private final Deliveries deliveries;
    private final Desks desks;

    Counter(Decisions decisions, Deliveries deliveries, Desks desks) {
        this.decisions = decisions;
        this.deliveries = deliveries;
        this.desks = desks;
    }

    @Override
    public List<Deed> due(OpenCase open, Scene scene) {
        return Stream.of(certificate(open, scene), delivery(open, scene))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Deed> certificate(OpenCase open, Scene scene) {
        return open.task(DecisionAndDeliveryProcess.ISSUE_CERTIFICATE)
                .filter(task ->
                        scene.isTime(task.createdAt(), open.chance().between("issue", 0, 2), open.chance(), "issue"))
                .map(task -> new Deed(
                        open.id(),
                        desks.examiner(task, open.chance()),
                        "issue",
                        request -> decisions.issue(request, open.id())));
    }

    private Optional<Deed> delivery(OpenCase open, Scene scene) {
        int days = open.has(Twist.UNCOLLECTED)
                ? open.chance().between("collect", 11, 15)
                : open.chance().between("collect", 0, 4);
        return open.task(DecisionAndDeliveryProcess.DELIVER)
                .filter(task -> scene.isTime(task.createdAt(), days, open.chance(), "collect"))
                .map(task -> new Deed(
                        open.id(),
                        desks.clerk(open.chance()),
                        "deliver",
                        request -> deliveries.deliver(request, open.id(), receipt(open, scene.now()))));
    }

    private static Deliver receipt(OpenCase open, Instant now) {
        Deliver.Method method = open.chance().pick("method", List.of(Deliver.Method.values()));
        return new Deliver(method, open.script().applicant().name(), now);
    }
}
