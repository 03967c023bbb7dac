package org.lianban.app.engine;

import static org.lianban.app.engine.DeclaredStage.declared;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;

/** Attaches the stage listeners to every element that waits. */
final class StageParseListener extends AbstractBpmnParseListener {

    private final ObjectProvider<StageObserver> observer;

    StageParseListener(ObjectProvider<StageObserver> observer) {
        this.observer = observer;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        StageListeners listeners = listeners(element, activity);
        UserTaskActivityBehavior behaviour = (UserTaskActivityBehavior) activity.getActivityBehavior();
        behaviour.getTaskDefinition().addTaskListener(TaskListener.EVENTNAME_CREATE, listeners.onTaskCreated());
        activity.addListener(ExecutionListener.EVENTNAME_END, listeners.onEnd());
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        StageListeners listeners = listeners(element, activity);
        activity.addListener(ExecutionListener.EVENTNAME_START, listeners.onWaitStarted());
        activity.addListener(ExecutionListener.EVENTNAME_END, listeners.onEnd());
    }

    private StageListeners listeners(Element element, ActivityImpl activity) {
        String process = ((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey();
        return new StageListeners(process, activity.getId(), declared(element), observer);
    }
}
