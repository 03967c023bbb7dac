package org.lianban.app.web;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes failures of ours into the log under a number. The database quotes the values of a statement in what it says of it, and they
 * are people's names and stories; so of its failures only the kind is written, the code, the constraint, and where it happened.
 */
final class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    private Incidents() {}

    /** Logs the failure, and tells the number of the incident. */
    static String log(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}", incident, isOfDatabase(failure) ? new WithoutValues(failure) : failure);
        return incident;
    }

    private static boolean isOfDatabase(Throwable failure) {
        return chain(failure).stream()
                .flatMap(link -> Stream.concat(Stream.of(link), Arrays.stream(link.getSuppressed())))
                .anyMatch(SQLException.class::isInstance);
    }

    private static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = failure; link != null && seen.add(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }

    /** Stands for a failure in the log, with its trace and without its words. */
    private static final class WithoutValues extends Exception {

        private static final long serialVersionUID = 1L;

        WithoutValues(Throwable failure) {
            this(chain(failure), 0);
        }

        private WithoutValues(List<Throwable> chain, int place) {
            super(
                    describe(chain.get(place)),
                    place + 1 < chain.size() ? new WithoutValues(chain, place + 1) : null,
                    false,
                    true);
            setStackTrace(chain.get(place).getStackTrace());
        }

        private static String describe(Throwable link) {
            String name = link.getClass().getName();
            if (!(link instanceof SQLException sql)) {
                return name;
            }
            Optional<String> constraint = constraint(sql).or(() -> constraint(sql.getNextException()));
            return name + " [SQLState " + sql.getSQLState()
                    + constraint.map(its -> ", constraint " + its).orElse("") + "]";
        }

        private static Optional<String> constraint(@Nullable Throwable failure) {
            return failure instanceof PSQLException told && told.getServerErrorMessage() != null
                    ? Optional.ofNullable(told.getServerErrorMessage().getConstraint())
                    : Optional.empty();
        }
    }
}
