package org.lianban.app.messages.delivery;

import java.util.ArrayList;
import java.util.List;
import org.lianban.app.messages.Channel;
import org.lianban.app.meters.Figure;
import org.lianban.app.meters.FigureQuery;
import org.lianban.app.meters.Meter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts by channel what waits to go out, quiet hours and digests aside, and what was given up. */
@Repository
class OutboxFigures implements FigureQuery {

    private final JdbcClient jdbc;

    OutboxFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public List<Figure> count() {
        List<Figure> figures = new ArrayList<>();
        for (Channel channel : Channel.values()) { // there from the start
            figures.add(new Figure(Meter.OUTBOX_BACKLOG, 0, channel.name()));
            figures.add(new Figure(Meter.OUTBOX_DEAD, 0, channel.name()));
        }
        figures.addAll(counted(Meter.OUTBOX_BACKLOG, "next_try_at is not null and state = 'PENDING'"));
        figures.addAll(counted(Meter.OUTBOX_DEAD, "state = 'DEAD' and parcel is null"));
        return figures;
    }

    private List<Figure> counted(Meter gauge, String which) {
        return jdbc.sql("select channel, count(*) from message_delivery where %s group by channel".formatted(which))
                .query((row, number) -> new Figure(gauge, row.getDouble(2), row.getString(1)))
                .list();
    }
}
