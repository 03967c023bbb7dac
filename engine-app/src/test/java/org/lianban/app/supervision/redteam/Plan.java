package org.lianban.app.supervision.redteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.app.supervision.trace.CaseFact;
import org.lianban.app.supervision.trace.CorrectionAsked.Asked;
import org.lianban.app.supervision.trace.Revised.Change;

/** How an office handles one case, in working days unless it says otherwise. A trick changes it; {@link Telling} makes a case of it. */
final class Plan {

    final LocalDate received;
    int registeredAfter;
    int acceptedAfter;
    final List<Notice> notices = new ArrayList<>();
    int promised = 15;
    int statutory = 20;
    final List<Branch> branches = new ArrayList<>();

    @Nullable
    Integer lowerLevel;

    int decidedAfter;
    int deliveredAfter;
    boolean deliveryMeasured = true;
    boolean wholeMeasured = true;
    boolean granted = true;

    @Nullable
    String reasons = "符合法定条件";

    @Nullable
    String remedies = "可以依法申请行政复议或者提起行政诉讼";

    @Nullable
    Extension extension;

    @Nullable
    HearingPlan hearing;

    @Nullable
    Ending ending;

    @Nullable
    Stages stages;

    final List<Delivered> revised = new ArrayList<>();

    /** Facts that stand beside the course of the case, made once its days are known. */
    final List<Function<Days, CaseFact>> asides = new ArrayList<>();

    Plan(LocalDate received) {
        this.received = received;
    }

    Branch branch() {
        return branches.get(0);
    }

    /** The first pause, which every trick with pauses needs. */
    PausePlan pause() {
        return branch().pauses.get(0);
    }

    /** A correction notice, after so many days of the acceptance clock, which the applicant answers after calendar days. */
    record Notice(int after, int applicantDays, List<Asked> asked) {}

    /** What one department does: after how long it begins, what its limit is and how much of its own time it takes. */
    static final class Branch {
        final String item;
        final String department;
        int limit = 10;
        int beginsAfter;
        boolean afterTheOthers;
        int works;
        final List<PausePlan> pauses = new ArrayList<>();

        Branch(String item, String department) {
            this.item = item;
            this.department = department;
        }
    }

    /** A pause; an honest one unless it is changed. */
    static final class PausePlan {
        int afterWork;
        int lasts;
        String ground = "TESTING";
        boolean listed = true;

        @Nullable
        String approvedBy = "head";

        boolean authorised = true;
        int approvedAfter;
        int recordedAfter;

        @Nullable
        Integer notifiedAfter = 0;

        @Nullable
        Integer cap = 15;

        @Nullable
        Integer proofAge = 0;

        int activityEvery = 3;
        int examinedMeanwhile;
        boolean ends = true;
    }

    /** An extension, so many days before the due date (after it if negative), recorded so many days later. */
    record Extension(int daysBeforeDue, int recordedAfter, List<Integer> days, boolean authorised) {}

    /** A hearing: held so many days after it was required, never if null. */
    record HearingPlan(@Nullable Integer heldAfter, boolean byExaminer, boolean recorded) {}

    /** The case ends without a decision, so many days before the promised due date. */
    record Ending(String outcome, @Nullable String reason, int daysBeforeDue) {}

    /** Delivered by another system: so many days after it happened. */
    record Delivered(Change change, int after) {}

    /** Stages of the first branch as one person typed them: {@code seconds} apart, some left out or in another order. */
    record Stages(List<Integer> places, boolean typedAtTheEnd, int secondsApart, boolean withoutTime) {}

    /** The days that the course of a case came to. */
    record Days(
            LocalDate received, LocalDate accepted, LocalDate promisedDue, LocalDate decided, LocalDate delivered) {}
}
