package org.lianban.app.tasks;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.organisation.Actor;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The views that people keep of their list, each with how many tasks it shows: all counted in one statement, none beyond a thousand. */
@Component
class TaskViews {

    private static final int MOST_VIEWS = 30;

    private record Stored(UUID id, String name, TaskQuestion question) {}

    private final JdbcClient jdbc;
    private final TaskList list;
    private final JsonMapper json;
    private final Clock clock;

    TaskViews(JdbcClient jdbc, TaskList list, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.list = list;
        this.json = json;
        this.clock = clock;
    }

    List<TaskView> of(Actor actor) {
        List<Stored> views = jdbc.sql("select id, name, filters from task_view where staff = ? order by name, id")
                .param(actor.staff())
                .query((row, number) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("filters"), TaskQuestion.class)))
                .list();
        if (views.isEmpty()) {
            return List.of();
        }
        List<Long> counts = counts(actor, views);
        List<TaskView> counted = new ArrayList<>();
        for (int n = 0; n < views.size(); n++) {
            Stored view = views.get(n);
            counted.add(new TaskView(view.id(), view.name(), view.question(), counts.get(n)));
        }
        return counted;
    }

    private List<Long> counts(Actor actor, List<Stored> views) {
        Selection selection = new Selection(list.reader(actor));
        String sql = views.stream()
                .map(view -> selection.count(view.question().wanted(), TaskList.MOST))
                .collect(Collectors.joining(", ", "select unnest(array[", "])"));
        return jdbc.sql(sql).params(selection.parameters()).query(Long.class).list();
    }

    @Transactional
    TaskView add(Actor actor, TaskViewForm form) {
        requireReadable(form.question());
        long present = jdbc.sql("select count(*) from task_view where staff = ?")
                .param(actor.staff())
                .query(Long.class)
                .single();
        if (present >= MOST_VIEWS) {
            throw Refusal.conflict(
                    new LocalisedText("最多保存 " + MOST_VIEWS + " 个视图。", "There are " + MOST_VIEWS + " views already."),
                    new LocalisedText("请先删除不用的视图。", "Delete one that is not needed."));
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            jdbc.sql("insert into task_view (id, staff, name, filters, created_at) values (?, ?, ?, ?::jsonb, ?)")
                    .params(
                            id,
                            actor.staff(),
                            form.name().strip(),
                            json.writeValueAsString(form.question()),
                            Timestamp.from(clock.instant()))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw taken(form.name());
        }
        return one(actor, id);
    }

    @Transactional
    TaskView change(Actor actor, UUID id, TaskViewForm form) {
        requireReadable(form.question());
        try {
            int changed = jdbc.sql("update task_view set name = ?, filters = ?::jsonb where id = ? and staff = ?")
                    .params(form.name().strip(), json.writeValueAsString(form.question()), id, actor.staff())
                    .update();
            if (changed == 0) {
                throw unknown();
            }
        } catch (DuplicateKeyException taken) {
            throw taken(form.name());
        }
        return one(actor, id);
    }

    void remove(Actor actor, UUID id) {
        if (jdbc.sql("delete from task_view where id = ? and staff = ?")
                        .params(id, actor.staff())
                        .update()
                == 0) {
            throw unknown();
        }
    }

    private TaskView one(Actor actor, UUID id) {
        return of(actor).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(TaskViews::unknown);
    }

    private static void requireReadable(TaskQuestion question) {
        question.wanted();
        question.order();
    }

    private static Refusal unknown() {
        return Refusal.notFound(new LocalisedText("没有这个视图。", "There is no such view."));
    }

    private static Refusal taken(String name) {
        return Refusal.invalid(
                "name", new LocalisedText("已有同名视图：" + name, "is the name of another of your views: " + name));
    }
}
