package org.lianban.app.demonstration.people;

import java.util.List;

/** What people of one kind do. Which of the deeds are carried out first, is not for them to say. */
public interface Habit {

    /** What is due in this case now. */
    List<Deed> due(OpenCase open, Scene scene);
}
