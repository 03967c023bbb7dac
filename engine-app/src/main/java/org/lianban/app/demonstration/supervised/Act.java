package org.lianban.app.demonstration.supervised;

import java.util.function.Consumer;
import org.lianban.app.casework.work.CommandRequest;

/** What somebody is about to do about a card or an order. */
record Act(String login, String what, Consumer<CommandRequest> command) {}
