package org.lianban.app.simulation.fit;

/** Who does a kind of work: the people of one role in one department. */
public record Post(String department, String role) implements Comparable<Post> {

    @Override
    public int compareTo(Post other) {
        int byDepartment = department.compareTo(other.department);
        return byDepartment != 0 ? byDepartment : role.compareTo(other.role);
    }
}
