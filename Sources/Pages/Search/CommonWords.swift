/// Dutch words that stand on nearly every page. They are half of all text and say nothing about it, so the index leaves
/// them out; the search page passes over them when there are other words.
enum CommonWords {
    static let dutch = """
        aan al als altijd ben bent bij daar dan dat de der deze die dit door dus een en er ga gaat gaan had heb hebben \
        hebt heeft hem het hier hij hoe hun ik in is je jij jou jouw jullie kan kun kunnen kunt maar me mee meer men met \
        mijn mocht mogen na naar niet nog nu of om omdat ook op over te ten ter tot u uit van veel voor waar wat we wel \
        werd wie wij wil willen word worden wordt zal ze zich zij zijn zo zoals zou zullen
        """.split(separator: " ").map(String.init)
}
