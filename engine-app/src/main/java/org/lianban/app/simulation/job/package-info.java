/** What somebody lets be simulated: a job that is kept, carried out by one node at a time, stopped, and begun anew where it broke off. */
@NullMarked
package org.lianban.app.simulation.job;

import org.jspecify.annotations.NullMarked;
