package org.lianban.app.hall;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a hall works.
 *
 * @param opens local time of the first slot
 * @param closes when the last slot is over
 * @param slot how long an appointment's slot is
 * @param capacity how many appointments a slot has
 * @param daysAhead how many calendar days ahead one can book
 */
@ConfigurationProperties("lianban.hall")
record HallSettings(
        @DefaultValue("09:00") LocalTime opens,
        @DefaultValue("17:00") LocalTime closes,
        @DefaultValue("30m") Duration slot,
        @DefaultValue("4") int capacity,
        @DefaultValue("14") int daysAhead) {}
