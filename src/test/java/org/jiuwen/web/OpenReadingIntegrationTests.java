package org.jiuwen.web;

import org.jiuwen.testsupport.ArchiveTest;

/** Who may do what where everyone may read. */
@ArchiveTest
class OpenReadingIntegrationTests extends RouteAccess {

    OpenReadingIntegrationTests() {
        super(false);
    }
}
