package org.lianban.app.demonstration.people;

import java.util.UUID;
import java.util.function.Consumer;
import org.lianban.app.casework.work.CommandRequest;

/**
 * Something that a person is about to do in a case.
 *
 * @param login who does it
 * @param act gives the commands, one after the other
 */
public record Deed(UUID caseId, String login, String what, Consumer<CommandRequest> act) {}
