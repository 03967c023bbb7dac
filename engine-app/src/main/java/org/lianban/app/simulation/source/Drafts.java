package org.lianban.app.simulation.source;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.app.web.LocalisedText;
import org.lianban.app.web.Refusal;
import org.lianban.processes.ProcessModel;
import org.lianban.processes.ProcessModels;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Node;
import org.lianban.rules.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The models and tables in force, and those that a change of the studio would put in their place. */
@Component
public class Drafts {

    @SuppressWarnings("ArrayRecordComponent") // a row as it is read, which nobody compares
    private record File(String kind, String key, byte[] content) {

        boolean is(String other) {
            return kind.equals(other);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Drafts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Models, and rules by which limits are found. */
    public record Artifacts(FlowModel model, Rules rules, boolean modelsChanged, boolean tablesChanged) {}

    /**
     * What is in force.
     *
     * @throws org.lianban.processes.flow.UnfitModel if nobody could walk through it
     */
    public Artifacts inForce() {
        return artifacts(released(), List.of());
    }

    /**
     * What is in force, with the drafts of a change in their places.
     *
     * @throws org.lianban.processes.flow.UnfitModel if nobody could walk through it
     * @throws org.lianban.rules.table.InvalidTable if a table is none
     */
    public Artifacts with(UUID change) {
        return artifacts(released(), drafted(change));
    }

    /**
     * Makes sure that a change can be tried.
     *
     * @throws Refusal if the region has no such change, or one without models and tables
     */
    public void require(String region, UUID change) {
        boolean there = jdbc.sql("select exists (select from studio_change where id = ? and region = ?)")
                .params(change, region)
                .query(Boolean.class)
                .single();
        if (!there) {
            throw Refusal.invalid("change", new LocalisedText("没有这个变更单。", "is no change of the studio"));
        }
        if (drafted(change).isEmpty()) {
            throw Refusal.invalid(
                    "change", new LocalisedText("变更单中没有流程模型，也没有规则表。", "holds neither a model nor a table"));
        }
    }

    private static Artifacts artifacts(List<File> released, List<File> drafted) {
        List<byte[]> models = new ArrayList<>(
                ProcessModels.all().stream().map(ProcessModel::bytes).toList());
        for (List<File> files : List.of(released, drafted)) {
            files.stream().filter(file -> file.is("MODEL")).map(File::content).forEach(models::add);
        }
        Map<String, byte[]> tables = new HashMap<>();
        released.stream().filter(file -> file.is("TABLE")).forEach(file -> tables.put(file.key(), file.content()));
        boolean changed = drafted.stream().anyMatch(file -> file.is("TABLE"));
        drafted.stream().filter(file -> file.is("TABLE")).forEach(file -> tables.put(file.key(), file.content()));
        boolean redrawn = drafted.stream().anyMatch(file -> file.is("MODEL"));
        return new Artifacts(FlowModel.read(models), Rules.load(tables), redrawn, changed);
    }

    /** Without the shipped ones, which are here already. */
    private List<File> released() {
        return jdbc.sql("""
                        select distinct on (kind, key) kind, key, content from studio_artifact_version
                        where kind in ('MODEL', 'TABLE') and from_at <= :now order by kind, key, from_at desc, version desc
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(File.class)
                .list();
    }

    private List<File> drafted(UUID change) {
        return jdbc.sql("""
                        select p.kind, p.key, r.content from studio_part p
                        join studio_revision r on r.part = p.id and r.number = p.head
                        where p.change = :change and p.kind in ('MODEL', 'TABLE') and (p.open or exists (
                            select from studio_change c where c.id = p.change and c.state in ('RELEASED')))
                        order by p.kind, p.key
                        """).param("change", change).query(File.class).list();
    }

    /** The ids of the stages on the way of a case. */
    public static Set<String> stages(FlowModel model) {
        return model.processes().values().stream()
                .flatMap(process -> process.nodes().values().stream())
                .filter(node -> node.stage() != null)
                .map(Node::id)
                .collect(Collectors.toSet());
    }
}
