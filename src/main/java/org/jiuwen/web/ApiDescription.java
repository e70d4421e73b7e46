package org.jiuwen.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands over the description of the JSON interface at {@code /api/docs}; each feature describes its own part. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    OpenAPI api() {
        return new OpenAPI()
                .info(new Info()
                        .title("旧闻 Jiuwen")
                        .version("v1")
                        .description(
                                """
                                城市日报全文档案的 JSON 接口：检索、期次、版面、文章、人物、会议，内容与网页相同。
                                出错时回答 application/problem+json（RFC 9457）。

                                The archive of a city newspaper as JSON: search, issues, pages, articles, people and meetings, the same as
                                its pages show. Errors are problem details (RFC 9457).""")
                        .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
    }
}
