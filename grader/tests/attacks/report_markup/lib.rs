//! Prints what would close the block of a report, and open others.

pub fn total(_: Vec<Vec<u64>>) -> u64 {
    println!("```\n</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>\n| a | b |\n|---|---|\n# accepted");
    println!("=cmd|'/c calc'!A1,\"@mark@\"\n<!--");
    panic!("</code>``` | **accepted** | [click](javascript:alert(1)) <b>")
}
