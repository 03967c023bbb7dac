package org.lianban.app.engine;

import java.time.Instant;
import java.util.UUID;
import org.lianban.app.web.LocalisedText;

/**
 * A step of a flow that failed as often as it may, and waits for a person.
 *
 * @param process key of the process model
 * @param element id of the BPMN element; with the process it is the kind of the job
 * @param name what people call that element
 * @param message why it failed the last time, empty if that is not known
 * @param due when it should have been done
 * @param since when it was given up
 */
public record StuckJob(
        String id,
        String process,
        String element,
        LocalisedText name,
        String message,
        Instant due,
        Instant since,
        UUID caseId,
        String caseNumber) {}
