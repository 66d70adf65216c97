using SpamSense.Cli.Sql;

namespace SpamSense.Cli.Tests.Sql;

public sealed class SqlSplitterTests
{
    [Theory]
    [InlineData("SELECT 1", "SELECT 1")]
    [InlineData("SELECT 1;", "SELECT 1")]
    [InlineData("a;b ; c", "a|b | c")]
    [InlineData(";;  ; -- x;y\n;", "")]
    [InlineData("SELECT ';', \"a;b\", 'it''s;'; b", "SELECT ';', \"a;b\", 'it''s;'| b")]
    [InlineData("SELECT E'\\';'; b", "SELECT E'\\';'| b")]
    [InlineData("SELECT $$;$$, $x$ ; $$ ; $x$, $1; b", "SELECT $$;$$, $x$ ; $$ ; $x$, $1| b")]
    [InlineData("a /* ; /* ; */ ; */ ; b -- ;\n; c", "a /* ; /* ; */ ; */ | b -- ;\n| c")]
    [InlineData("SELECT 'never ends ; ", "SELECT 'never ends ; ")]
    [InlineData("SELECT $x$ never ends ; ", "SELECT $x$ never ends ; ")]
    [InlineData("SELECT E'\\", "SELECT E'\\")]
    [InlineData("/* never ends ;", "")]
    public void A_query_is_cut_where_statements_end(string query, string statements)
    {
        var split = SqlSplitter.Split(query);

        Assert.Equal(statements, string.Join('|', split.Select(static statement => statement.Text)));
        Assert.All(split, statement => Assert.Equal(statement.Text, query.Substring(statement.Start, statement.Text.Length)));
    }

    [Theory]
    [InlineData("install x", true)]
    [InlineData("/* a */ LOAD 'x'", true)]
    [InlineData("explain (analyze, format json) load x", true)]
    [InlineData("FORCE INSTALL x", true)]
    [InlineData("UPDATE EXTENSIONS", true)]
    [InlineData("UPDATE t SET load = 1", false)]
    [InlineData("SELECT load FROM install", false)]
    public void Statements_that_would_fetch_code_are_found(string query, bool isExtension) => Assert.Equal(isExtension, Assert.Single(SqlSplitter.Split(query)).IsExtension);

    [Theory]
    [InlineData("selct 1", false)]
    [InlineData("(SELECT 1)", true)]
    [InlineData("WITH a AS (INSERT) SELECT 1", true)]
    [InlineData("DESCRIBE t", true)]
    [InlineData("with a as (select 1) insert into t from a", false)]
    [InlineData("create table t as select 1", false)]
    [InlineData("pragma version", false)]
    public void Statements_with_a_result_are_known_by_their_words(string query, bool isSelect) => Assert.Equal(isSelect, Assert.Single(SqlSplitter.Split(query)).IsSelect);

    [Fact]
    public void Texts_in_quotes_are_found() => Assert.Equal(
        ["x\"y", "a.csv", "it's", "b.csv", "", "open"],
        Assert.Single(SqlSplitter.Split("SELECT \"x\"\"y\" FROM 'a.csv' WHERE b = 'it''s' AND $f$b.csv$f$ <> $$$$ || 'open")).Quoted);
}
