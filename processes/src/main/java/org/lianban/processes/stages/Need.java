package org.lianban.processes.stages;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.lianban.processes.CaseFlowBean;
import org.lianban.processes.Severity;

/** What the program or the people at their pages look for in a process, and by which name. */
sealed interface Need {

    /** That name: of an element, a process, a method or a message. */
    String name();

    /** Whether the process has it. */
    boolean isMetBy(Process process);

    /** What the process would have to have, before {@code …，}. */
    String zh();

    /** The same in English, a noun phrase. */
    String en();

    /** An error if cases could not go on without. */
    default Severity without() {
        return Severity.ERROR;
    }

    /** A stage that people act on by the id of its element. */
    record Stage(String name) implements Need {
        @Override
        public boolean isMetBy(Process process) {
            return Stream.concat(of(process, UserTask.class), of(process, ReceiveTask.class))
                    .anyMatch(stage -> name.equals(stage.getId()));
        }

        @Override
        public String zh() {
            return "编号为 " + name + " 的环节";
        }

        @Override
        public String en() {
            return "a stage with the id " + name;
        }
    }

    /** A part of the case that runs in a process of its own. */
    record Call(String name) implements Need {
        @Override
        public boolean isMetBy(Process process) {
            return of(process, CallActivity.class).anyMatch(call -> name.equals(call.getCalledElement()));
        }

        @Override
        public String zh() {
            return "对流程 " + name + " 的调用";
        }

        @Override
        public String en() {
            return "a call of the process " + name;
        }
    }

    /** Work of the program: a method of {@link CaseFlowBean}. */
    record Deed(String name) implements Need {
        @Override
        public boolean isMetBy(Process process) {
            String called = CaseFlowBean.NAME + "." + name + "(";
            return of(process, ServiceTask.class)
                    .map(task -> Objects.requireNonNullElse(task.getCamundaExpression(), ""))
                    .anyMatch(expression -> expression.contains(called));
        }

        @Override
        public String zh() {
            return "执行 caseFlow." + name + " 的服务任务";
        }

        @Override
        public String en() {
            return "a service task that calls caseFlow." + name;
        }
    }

    /** Something that may happen beside the course of the case; without it the case goes on. */
    record Chance(String name) implements Need {
        @Override
        public boolean isMetBy(Process process) {
            return process.getModelInstance().getModelElementsByType(Message.class).stream()
                    .anyMatch(message -> name.equals(message.getName()));
        }

        @Override
        public String zh() {
            return "消息 " + name;
        }

        @Override
        public String en() {
            return "the message " + name;
        }

        @Override
        public Severity without() {
            return Severity.WARNING;
        }
    }

    /** Of the whole file: it holds one process that can be run. */
    private static <T extends FlowElement> Stream<T> of(Process process, Class<T> kind) {
        return process.getModelInstance().getModelElementsByType(kind).stream();
    }
}
