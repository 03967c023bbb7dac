package org.lianban.app.demonstration.people;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.app.demonstration.script.Chance;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.StaffDirectory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Who sits where. */
@Component
@Profile("demonstration")
public class Desks {

    public static final String SUPERVISOR = "supervisor";
    public static final String SECOND_SUPERVISOR = "supervisor2";
    public static final String GOVERNMENT = "government.head";

    private static final int CLERKS = 3;

    private final StaffDirectory directory;
    private final Map<String, Actor> known = new ConcurrentHashMap<>();

    Desks(StaffDirectory directory) {
        this.directory = directory;
    }

    /** The person of that login. */
    public Actor actor(String login) {
        return known.computeIfAbsent(login, absent -> directory.byLogin(absent).orElseThrow());
    }

    /** The clerk who takes care of a case. */
    public String clerk(Chance chance) {
        return "clerk" + chance.between("clerk", 1, CLERKS);
    }

    /** Who speaks for a department: its head, or who leads joint cases there; empty if nobody does. */
    public Optional<String> speaker(String department) {
        return Stream.of(head(department), lead(department))
                .filter(login ->
                        known.containsKey(login) || directory.byLogin(login).isPresent())
                .findFirst();
    }

    String approver(String department, Chance chance) {
        return chance.happens("approver-" + department, 0.5) ? approver(department) : second(department);
    }

    String approver(String department) {
        return prefix(department) + ".approver";
    }

    String second(String department) {
        return approver(department) + "2";
    }

    String head(String department) {
        return prefix(department) + ".head";
    }

    String lead(String department) {
        return prefix(department) + ".lead";
    }

    /** Who has the task in hand, or else one of those who could. */
    String examiner(OpenTask task, Chance chance) {
        @Nullable UUID assignee = task.assignee();
        if (assignee == null) {
            return approver(task.department(), chance);
        }
        boolean first = actor(approver(task.department())).staff().equals(assignee);
        return first ? approver(task.department()) : second(task.department());
    }

    private static String prefix(String department) {
        return department.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
