package org.lianban.app.casework.branch;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.casework.work.CaseRecord;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.casework.work.Law;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.Constituent;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.rules.Participation;
import org.springframework.stereotype.Component;

/** Which departments examine a case, and who of them waits for whom. */
@Component
public class BranchPlan {

    private final BranchStore branches;
    private final Services services;
    private final Participants participants;

    BranchPlan(BranchStore branches, Services services, Participants participants) {
        this.branches = branches;
        this.services = services;
        this.participants = participants;
    }

    /** The one branch of a single item. */
    public UUID single(CaseWork work) {
        ServiceItem item = services.of(work.record()).item(work.record().serviceCode());
        Branch branch = branch(item, true, List.of());
        branches.add(work.record(), List.of(branch));
        return branch.id();
    }

    /**
     * The branches of a joint service in this situation.
     *
     * @return their ids, for the flow
     */
    public List<String> joint(CaseWork work) {
        CaseRecord record = work.record();
        CaseServices followed = services.of(record);
        JointService service = followed.jointService(record.serviceCode());
        Map<String, Participation> taking = participants.of(followed, service, record.answers());
        List<Branch> planned = new ArrayList<>();
        for (Constituent constituent : service.items()) {
            Participation participation = taking.get(constituent.item());
            if (participation != null) {
                List<String> before = constituent.dependsOn().stream()
                        .filter(taking::containsKey)
                        .toList();
                planned.add(branch(followed.item(constituent.item()), participation.mayVeto(), before));
            }
        }
        branches.add(record, planned);
        work.note("BRANCHES_PLANNED", Law.JOINT_HANDLING, Map.of("items", items(planned)));
        return planned.stream().map(branch -> branch.id().toString()).collect(Collectors.toCollection(ArrayList::new));
    }

    public boolean mustWait(UUID branch) {
        return branches.find(branch).state() == BranchState.WAITING;
    }

    private static Branch branch(ServiceItem item, boolean mayVeto, List<String> dependsOn) {
        return new Branch(
                UuidCreator.getTimeOrderedEpoch(),
                item.code(),
                item.department(),
                mayVeto,
                dependsOn,
                dependsOn.isEmpty() ? BranchState.OPEN : BranchState.WAITING,
                null,
                null);
    }

    private static String items(List<Branch> planned) {
        return planned.stream().map(Branch::itemCode).collect(Collectors.joining(","));
    }
}
