package org.lianban.processes.behaviour;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.lianban.processes.Evidence.Step;
import org.lianban.processes.Rule;

/**
 * Something that a scope does and should not.
 *
 * @param element where it shows: a node or a sequence flow, or the scope itself
 * @param run how it comes to it, from the start of the scope; empty where no run can show it
 */
record Discovery(Rule rule, BaseElement element, List<Step> run) {}
