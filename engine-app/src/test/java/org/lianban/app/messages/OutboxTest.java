package org.lianban.app.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianban.app.messages.Letters.message;
import static org.lianban.app.messages.MessageKind.NOTICE;
import static org.lianban.app.messages.MessageKind.RED_CARD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.app.LianbanTest;
import org.lianban.app.People;
import org.lianban.app.messages.Recipient.Holders;
import org.lianban.app.messages.Recipient.Person;
import org.lianban.app.organisation.Role;
import org.lianban.app.organisation.Staff;
import org.lianban.app.organisation.StaffMember;
import org.lianban.app.organisation.StaffProfile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@LianbanTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    Staff staff;

    private int post(Message... messages) {
        return transaction.execute(status -> outbox.post(List.of(messages)));
    }

    private List<String> inboxOf(StaffMember reader) {
        return jdbc.sql("""
                        select m.subject_zh from inbox i join message m on m.id = i.message
                        where i.staff = ? order by i.posted_at, m.id
                        """).param(reader.id()).query(String.class).list();
    }

    @Test
    void aMessageNeedsATransactionToBePartOf() {
        StaffMember reader = people.hire("MARKET", Role.CLERK);
        assertThatThrownBy(() -> outbox.post(Letters.to(reader, NOTICE, "无事务")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyIsToldWhatWasRolledBack() {
        StaffMember reader = people.hire("MARKET", Role.CLERK);
        Message message = Letters.to(reader, RED_CARD, "回滚");
        transaction.executeWithoutResult(status -> {
            assertThat(outbox.post(message)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(inboxOf(reader)).isEmpty();
        assertThat(post(message)).isOne();
        assertThat(inboxOf(reader)).containsExactly("回滚");
    }

    @Test
    void aMessageWhoseKeyWasPostedIsNotPostedAgain() {
        StaffMember reader = people.hire("MARKET", Role.CLERK);
        String key = UUID.randomUUID().toString();
        Person to = new Person(reader.id());
        assertThat(post(message(to, NOTICE, "第一次", key), message(to, NOTICE, "同时", key)))
                .isOne();
        assertThat(post(message(to, NOTICE, "又一次", key))).isZero();
        assertThat(inboxOf(reader)).hasSize(1);
    }

    @Test
    void thoseWhoPostTheSameAtOncePostItOnce() throws Exception {
        StaffMember reader = people.hire("MARKET", Role.CLERK);
        List<Message> some = new ArrayList<>(IntStream.range(0, 50)
                .mapToObj(number -> Letters.to(reader, NOTICE, "第" + number))
                .toList());
        Callable<Integer> one = () -> transaction.execute(status -> outbox.post(some));
        Callable<Integer> backwards = () -> {
            List<Message> turned = new ArrayList<>(some);
            Collections.reverse(turned);
            return transaction.execute(status -> outbox.post(turned));
        };
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        int posted = 0;
        try {
            for (var result : nodes.invokeAll(List.of(one, backwards, one, backwards))) {
                posted += result.get();
            }
        } finally {
            nodes.shutdown();
        }
        assertThat(posted).isEqualTo(50);
        assertThat(inboxOf(reader)).hasSize(50);
    }

    @Test
    void allWhoHaveTheRoleInTheDepartmentAreTold() {
        StaffMember head = people.hire("OUTBOX", Role.HEAD, Role.APPROVER);
        StaffMember deputy = people.hire("OUTBOX", Role.HEAD);
        StaffMember clerk = people.hire("OUTBOX", Role.CLERK);
        StaffMember dismissed = people.hire("OUTBOX", Role.HEAD);
        staff.change(
                dismissed.login(), new StaffProfile(dismissed.name(), "OUTBOX", Set.of(Role.HEAD), Set.of(), false));
        StaffMember elsewhere = people.hire("FIRE", Role.HEAD);
        assertThat(post(message(
                        new Holders("OUTBOX", Role.HEAD),
                        RED_CARD,
                        "红牌",
                        UUID.randomUUID().toString())))
                .isOne();
        assertThat(inboxOf(head)).containsExactly("红牌");
        assertThat(inboxOf(deputy)).containsExactly("红牌");
        assertThat(inboxOf(clerk)).isEmpty();
        assertThat(inboxOf(dismissed)).isEmpty();
        assertThat(inboxOf(elsewhere)).isEmpty();
    }
}
