/**
 * The hall of a service centre: numbers that counters call, appointments, and the load by the hour with advice on quieter times.
 */
@NullMarked
package org.lianban.app.hall;

import org.jspecify.annotations.NullMarked;
