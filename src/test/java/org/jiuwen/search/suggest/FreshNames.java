package org.jiuwen.search.suggest;

import org.springframework.beans.factory.BeanFactory;

/** Reads the names in memory again at once: a test does not wait until the application looks for itself. */
public final class FreshNames {

    private FreshNames() {}

    public static void read(BeanFactory beans) {
        beans.getBean(KnownNames.class).refresh();
    }
}
