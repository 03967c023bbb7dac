package org.lianban.app.supervision.order;

import java.util.Map;
import java.util.UUID;
import org.lianban.app.organisation.Actor;
import org.lianban.app.organisation.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who sees an order: the supervisors of its region, the departments to which it is addressed, and the government office once it was
 * escalated there. For everybody else it does not exist.
 */
@Component
class OrderAccess {

    /** A condition on {@code supervision_order o} with the parameters {@link #parameters}. */
    static final String VISIBLE = """
            o.region = :region and (:supervises or exists (
                select from order_addressee a where a.order_id = o.id and (a.department = :own
                    or a.escalated = 'GOVERNMENT' and exists (select from department where code = :own and kind = 'GOVERNMENT'))))
            """;

    private final JdbcClient jdbc;

    OrderAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Map<String, Object> parameters(Actor reader) {
        return Map.of("region", reader.region(), "supervises", reader.has(Role.SUPERVISOR), "own", reader.department());
    }

    /**
     * Requires that the reader may see the order.
     *
     * @throws org.lianban.app.web.Refusal the same whether it does not exist or is not his
     */
    void require(Actor reader, UUID order) {
        boolean visible = jdbc.sql(
                        "select exists (select from supervision_order o where o.id = :id and " + VISIBLE + ")")
                .param("id", order)
                .params(parameters(reader))
                .query(Boolean.class)
                .single();
        if (!visible) {
            throw OrderRefusals.unknown();
        }
    }
}
