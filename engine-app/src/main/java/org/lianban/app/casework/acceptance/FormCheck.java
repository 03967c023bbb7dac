package org.lianban.app.casework.acceptance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.app.casework.branch.Participants;
import org.lianban.app.casework.work.CaseServices;
import org.lianban.app.casework.work.Services;
import org.lianban.app.catalogue.Answer;
import org.lianban.app.catalogue.Catalogue;
import org.lianban.app.catalogue.JointService;
import org.lianban.app.catalogue.Offer;
import org.lianban.app.catalogue.ServiceItem;
import org.lianban.app.catalogue.Situation;
import org.lianban.app.web.Identifiers;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.app.web.Refusal.FieldProblem;
import org.springframework.stereotype.Component;

/**
 * Holds an application against the catalogue: the service exists and is offered, every question of its situation has one of its answers, and no
 * answer is unknown. The questions of an item that takes no part in this situation may stay open.
 */
@Component
class FormCheck {

    private final Services services;
    private final Participants participants;

    FormCheck(Services services, Participants participants) {
        this.services = services;
        this.participants = participants;
    }

    /** @param receivedAt when the application was in hand: the catalogue of that moment says what it takes */
    CheckedForm check(ApplicationForm form, Instant receivedAt) {
        requireIdentifier(form.applicant().kind(), form.applicant().idNumber(), "applicant.idNumber");
        CaseServices followed = services.receivedAt(receivedAt);
        Catalogue catalogue = followed.catalogue();
        Offer.require(catalogue, form.serviceCode());
        Optional<JointService> joint = catalogue.jointService(form.serviceCode());
        if (joint.isPresent()) {
            return checkedJoint(followed, joint.get(), form);
        }
        ServiceItem item = catalogue
                .item(form.serviceCode())
                .orElseThrow(() -> Refusal.invalid(
                        "serviceCode",
                        new LocalisedText(
                                "没有编码为 %s 的事项。".formatted(form.serviceCode()),
                                "There is no service with the code %s.".formatted(form.serviceCode()))));
        requireKnown(item.situations(), form.answers());
        requireAnswers(item.situations(), form.answers());
        return new CheckedForm(followed, item.code(), item.version(), item.name(), false, item.department());
    }

    private CheckedForm checkedJoint(CaseServices followed, JointService service, ApplicationForm form) {
        requireKnown(followed.catalogue().situationsOf(service), form.answers());
        Map<String, Situation> asked = new LinkedHashMap<>();
        service.situations().forEach(situation -> asked.put(situation.key(), situation));
        for (String code : participants.of(followed, service, form.answers()).keySet()) {
            ServiceItem item = followed.item(code);
            item.situations().forEach(situation -> asked.putIfAbsent(situation.key(), situation));
        }
        requireAnswers(asked.values(), form.answers());
        return new CheckedForm(
                followed, service.code(), service.version(), service.name(), true, service.leadDepartment());
    }

    /** Requires that the check digits of a number are right. */
    static void requireIdentifier(ApplicationForm.Applicant.Kind kind, String typed, String field) {
        boolean person = kind == ApplicationForm.Applicant.Kind.PERSON;
        String number = typed.strip();
        if (person ? !Identifiers.isIdentityNumber(number) : !Identifiers.isCreditCode(number)) {
            throw Refusal.invalid(
                    field,
                    person
                            ? new LocalisedText(
                                    "不是有效的公民身份号码：请核对位数、出生日期和校验码（GB 11643）。",
                                    "This is no identity number: look at its length, the date of birth and the check digit (GB 11643).")
                            : new LocalisedText(
                                    "不是有效的统一社会信用代码：请核对位数和校验码（GB 32100）。",
                                    "This is no credit code: look at its length and the check character (GB 32100)."));
        }
    }

    /** Every answer that is given belongs to a question; questions may be open. */
    static void requireKnown(List<Situation> situations, Map<String, String> answers) {
        List<FieldProblem> problems = new ArrayList<>();
        answers.forEach((key, answer) -> {
            Optional<Situation> asked = situations.stream()
                    .filter(situation -> situation.key().equals(key))
                    .findFirst();
            if (asked.isEmpty()) {
                problems.add(
                        new FieldProblem("answers." + key, new LocalisedText("没有这个问题。", "There is no such question.")));
            } else if (!hasAnswer(asked.get(), answer)) {
                String possible = String.join(
                        ", ", asked.get().answers().stream().map(Answer::key).toList());
                problems.add(new FieldProblem(
                        "answers." + key, new LocalisedText("应为其中之一：" + possible, "must be one of " + possible)));
            }
        });
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static boolean hasAnswer(Situation situation, @Nullable String answer) {
        return situation.answers().stream()
                .anyMatch(candidate -> candidate.key().equals(answer));
    }

    private static void requireAnswers(Collection<Situation> situations, Map<String, String> answers) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Situation situation : situations) {
            if (!answers.containsKey(situation.key())) {
                problems.add(new FieldProblem(
                        "answers." + situation.key(),
                        new LocalisedText(
                                "请回答：" + situation.question().zh(),
                                "Please answer: " + situation.question().en())));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }
}
