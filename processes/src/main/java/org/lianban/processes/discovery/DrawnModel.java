package org.lianban.processes.discovery;

import java.util.LinkedHashMap;
import java.util.Map;
import org.lianban.processes.discovery.Block.Shape;

/** A tree as a model with its diagram. */
public final class DrawnModel {

    /** Id of the process in the drawing. */
    public static final String KEY = "discovered";

    private final byte[] xml;
    private final Map<String, Activity> activities;

    DrawnModel(byte[] xml, Map<String, Activity> activities) {
        this.xml = xml.clone();
        this.activities = Map.copyOf(activities);
    }

    /** What an activity is called. */
    @FunctionalInterface
    public interface Naming {
        Title of(Activity activity);
    }

    /** In both languages. */
    public record Title(String zh, String en) {}

    /** Draws a tree; the same tree is always drawn the same. */
    public static DrawnModel of(ProcessTree tree, Naming names) {
        Block block = BlockLayout.draw(tree);
        Map<String, Activity> activities = new LinkedHashMap<>();
        for (Shape shape : block.shapes()) {
            if (shape.activity() != null) {
                activities.put(shape.id(), shape.activity());
            }
        }
        return new DrawnModel(BpmnWriting.write(block, names), activities);
    }

    /** BPMN 2.0. */
    public byte[] xml() {
        return xml.clone();
    }

    /** The activity of each task, by the task's id. */
    public Map<String, Activity> activities() {
        return activities;
    }
}
