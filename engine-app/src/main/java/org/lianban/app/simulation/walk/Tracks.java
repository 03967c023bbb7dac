package org.lianban.app.simulation.walk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.app.simulation.course.CaseFacts;
import org.lianban.processes.flow.Boundary;
import org.lianban.processes.flow.FlowModel;
import org.lianban.processes.flow.Link;
import org.lianban.processes.flow.Node;

/**
 * Every way through a model, so that from the stages of a past case it can be told what was chosen in it. At each gateway one thing is
 * chosen in a case, however often it comes there.
 */
public final class Tracks {

    /** So many ways are tried at most; a model of more is matched by the first of them. */
    private static final int MOST = 4_096;

    private final List<Track> all;

    private Tracks(List<Track> all) {
        this.all = List.copyOf(all);
    }

    /** The ways of a case of one item, or of a joint one. */
    public static Tracks through(FlowModel model, boolean joint) {
        List<Track> found = new ArrayList<>();
        List<Integer> script = new ArrayList<>();
        for (int tried = 0; tried < MOST; tried++) {
            Trial trial = new Trial(script);
            trial.run(model, joint).ifPresent(found::add);
            if (!trial.advance()) {
                break;
            }
        }
        return new Tracks(found);
    }

    public List<Track> all() {
        return all;
    }

    /**
     * The way that fits best; of equals the first. Null if the model has none.
     *
     * @param stages at which a case waited
     * @param expired those of them that were not done
     */
    public @Nullable Track fitting(Set<String> stages, Set<String> expired) {
        return all.stream()
                .min(Comparator.comparingInt(track -> track.distanceTo(stages, expired)))
                .orElse(null);
    }

    /** One run that takes the options of a script, and the first ones behind its end. */
    private static final class Trial implements Surroundings {

        private final List<Integer> script;
        private final List<Integer> options = new ArrayList<>();
        private final Map<String, String> choices = new HashMap<>();
        private final Set<String> stages = new HashSet<>();
        private final Set<String> expired = new HashSet<>();
        private @Nullable Walk walk;

        Trial(List<Integer> script) {
            this.script = script;
        }

        Optional<Track> run(FlowModel model, boolean joint) {
            Walk itself = new Walk(model, this, Map.of("joint", String.valueOf(joint)));
            walk = itself;
            try {
                itself.begin();
            } catch (EndlessWalk circle) {
                return Optional.empty();
            }
            return itself.hasEnded() ? Optional.of(new Track(choices, stages, expired)) : Optional.empty();
        }

        /** Makes the script that of the next run; false behind the last. */
        boolean advance() {
            while (!options.isEmpty()) {
                int last = options.size() - 1;
                int next = script.get(last) + 1;
                if (next < options.get(last)) {
                    script.set(last, next);
                    return true;
                }
                options.remove(last);
                script.remove(last);
            }
            return false;
        }

        private int pick(int count) {
            int place = options.size();
            if (place == script.size()) {
                script.add(0);
            }
            options.add(count);
            return script.get(place);
        }

        @Override
        public void reached(Token token, Node stage) {
            if (!stages.add(stage.id()) && token.scope().visits(stage.id()) > 2) {
                throw new EndlessWalk(stage.id());
            }
            List<Boundary> ends =
                    stage.boundaries().stream().filter(Boundary::interrupting).toList();
            int picked = ends.isEmpty() ? 0 : pick(ends.size() + 1);
            Walk itself = Objects.requireNonNull(walk, "begun");
            if (picked == 0) {
                itself.leave(token);
            } else {
                choices.put(ends.get(picked - 1).id(), CaseFacts.FIRED);
                expired.add(stage.id());
                itself.expire(token, ends.get(picked - 1));
            }
        }

        @Override
        public Link choose(Token token, Node gateway, List<Link> open) {
            String before = choices.get(gateway.id());
            Link link = open.stream()
                    .filter(one -> one.id().equals(before))
                    .findFirst()
                    .orElseGet(() -> open.get(pick(open.size())));
            choices.put(gateway.id(), link.id());
            return link;
        }

        @Override
        public List<Link> chooseSome(Token token, Node gateway, List<Link> open) {
            return open;
        }

        @Override
        public @Nullable Boolean holds(Token token, String condition) {
            return condition.contains("mustWait") ? Boolean.FALSE : null;
        }

        @Override
        public void passed(Token token, Node step) {
            // what steps do takes no time and chooses nothing
        }

        @Override
        public List<@Nullable String> items(Token token, Node call) {
            List<@Nullable String> one = new ArrayList<>();
            one.add(null);
            return one;
        }

        @Override
        public void ended(Scope scope) {
            // nothing waits for it
        }
    }
}
