package org.lianban.app.casework.examination;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianban.app.casework.branch.Branch;
import org.lianban.app.casework.branch.BranchStore;
import org.lianban.app.casework.work.CaseAccess;
import org.lianban.app.casework.work.CaseWork;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.StaffDirectory;
import org.lianban.app.tasks.WorkTask;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.stereotype.Component;

/** Who can be asked by name: an approver of the own department to examine too, people of those that take part to sign. */
@Component
class Signatories {

    private final StaffDirectory directory;
    private final BranchStore branches;

    Signatories(StaffDirectory directory, BranchStore branches) {
        this.directory = directory;
        this.branches = branches;
    }

    Actor examiner(CaseWork work, WorkTask task, String login) {
        Actor person = person(work, "to", login);
        if (!person.department().equals(task.department()) || !person.has(Role.APPROVER)) {
            throw Refusal.invalid(
                    "to",
                    new LocalisedText(
                            "加签人须是本部门的审批人员，“%s”不是。".formatted(person.name()),
                            "A second examiner is an approver of your department; %s is not."
                                    .formatted(person.name())));
        }
        return person;
    }

    List<Actor> signers(CaseWork work, List<String> logins) {
        Set<String> departments = new HashSet<>(Set.of(work.record().leadDepartment()));
        branches.ofCase(work.id()).stream().map(Branch::department).forEach(departments::add);
        if (Set.copyOf(logins).size() < logins.size()) {
            throw Refusal.invalid("signers", new LocalisedText("同一人只能列一次。", "Name each person once."));
        }
        return logins.stream().map(login -> signer(work, departments, login)).toList();
    }

    private Actor signer(CaseWork work, Set<String> departments, String login) {
        Actor person = person(work, "signers", login);
        boolean signs = person.has(Role.APPROVER) || person.has(Role.HEAD) || person.has(Role.LEAD);
        if (!departments.contains(person.department()) || !signs) {
            throw Refusal.invalid(
                    "signers",
                    new LocalisedText(
                            "会签人须是参与本办件的部门的审批人员、牵头人员或者负责人，“%s”不是。".formatted(person.name()),
                            "Who signs is an approver, lead or head of a department that takes part; %s is not."
                                    .formatted(person.name())));
        }
        return person;
    }

    /** Who takes over from somebody who was asked: of the same department, and able to do the same. */
    Actor substitute(CaseWork work, WorkTask task, String login) {
        Actor person = person(work, "to", login);
        if (!person.department().equals(task.department())
                || !CaseAccess.handles(person)
                || !person.roles().contains(task.role())) {
            throw Refusal.invalid(
                    "to",
                    new LocalisedText(
                            "“%s”不在该部门，或者不具备该任务的角色。".formatted(person.name()),
                            "%s is not in that department, or has not the role for the task."
                                    .formatted(person.name())));
        }
        return person;
    }

    private Actor person(CaseWork work, String field, String login) {
        return directory
                .byLogin(login)
                .filter(found -> found.region().equals(work.record().region()))
                .filter(found -> !found.staff().equals(work.actor().staff()))
                .orElseThrow(() -> Refusal.invalid(
                        field,
                        new LocalisedText(
                                "“%s”不存在、已停用，或者就是您本人。".formatted(login),
                                "\"%s\" does not exist, is no longer active, or is yourself.".formatted(login))));
    }
}
